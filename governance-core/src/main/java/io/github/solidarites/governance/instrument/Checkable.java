package io.github.solidarites.governance.instrument;

/** A subject that rules can check: a charter, a pathway. */
public interface Checkable {
  /**
   * The kind of subject, which selects the rules.
   *
   * @return for example {@code charter}
   */
  String subjectKind();
}
