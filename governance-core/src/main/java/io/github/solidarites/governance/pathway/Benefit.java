package io.github.solidarites.governance.pathway;

import java.util.regex.Pattern;

/**
 * <i>Prestation</i>: an aid whose payer is asked, for example {@code apa}, {@code pch}, {@code
 * ash-ph}.
 *
 * @param code in lower case, words joined by hyphens
 */
public record Benefit(String code) implements Comparable<Benefit> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

  /** Checks the form of the code. */
  public Benefit {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("Benefit: code \"" + code + "\"");
    }
  }

  @Override
  public int compareTo(Benefit other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
