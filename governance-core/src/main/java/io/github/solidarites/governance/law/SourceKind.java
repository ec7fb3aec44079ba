package io.github.solidarites.governance.law;

/** What a citation rests on. Only the first four can carry an error. */
public enum SourceKind {
  /** <i>Loi</i>: Constitution, statute, legislative part of a code. */
  STATUTE(true),
  /** <i>Règlement</i>: decree, order, regulatory part of a code. */
  REGULATION(true),
  /** <i>Jurisprudence</i>: a ruling of a court. */
  CASE_LAW(true),
  /** <i>Principe</i>: a general principle of public law. */
  PRINCIPLE(true),
  /** <i>Droit souple</i>: circular, guide, recommendation. */
  SOFT(false),
  /** A convention of this library. */
  CONVENTION(false);

  private final boolean binding;

  SourceKind(boolean binding) {
    this.binding = binding;
  }

  /**
   * Tells whether the source binds.
   *
   * @return true for law, case law and principles
   */
  public boolean isBinding() {
    return binding;
  }
}
