package io.github.solidarites.governance.competence;

import java.util.regex.Pattern;

/**
 * <i>Domaine</i> of a lead role or of a statutory coordination.
 *
 * @param code in lower case, words joined by hyphens
 */
public record PolicyDomain(String code) implements Comparable<PolicyDomain> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*");

  /** <i>Action sociale, développement social</i> (CGCT, art. L. 1111-9, III, 1°). */
  public static final PolicyDomain SOCIAL_ACTION = new PolicyDomain("social-action");

  /** No public competence: the parties’ own affair, of which they may name whom they like lead. */
  public static final PolicyDomain NO_PUBLIC_COMPETENCE = new PolicyDomain("no-public-competence");

  /** Checks the form of the code. */
  public PolicyDomain {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("PolicyDomain: code \"" + code + "\"");
    }
  }

  @Override
  public int compareTo(PolicyDomain other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
