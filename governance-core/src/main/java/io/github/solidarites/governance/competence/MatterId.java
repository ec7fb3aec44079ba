package io.github.solidarites.governance.competence;

import java.util.regex.Pattern;

/**
 * <i>Matière</i> of a competence, stable through the versions of its rows: {@code rsa-grant}.
 *
 * @param code in lower case, words joined by hyphens
 */
public record MatterId(String code) implements Comparable<MatterId> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

  /** Checks the form of the code. */
  public MatterId {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("MatterId: code \"" + code + "\"");
    }
  }

  @Override
  public int compareTo(MatterId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
