package io.github.solidarites.governance.pathway;

/** A condition of a scheme that looks at the person, besides the age. */
public enum Condition {
  /** Lives outside the parents’ home, or in it without their financial support. */
  WITHOUT_PARENTAL_SUPPORT,
  /** Neither student, nor in training, nor in work. */
  NOT_IN_STUDY_TRAINING_OR_WORK,
  /** Resources within the ceiling of the scheme. */
  RESOURCES_WITHIN_CEILING
}
