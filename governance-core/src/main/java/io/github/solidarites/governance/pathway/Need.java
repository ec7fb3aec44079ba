package io.github.solidarites.governance.pathway;

import java.util.regex.Pattern;

/**
 * <i>Besoin</i> that an episode of a pathway answers: {@code lodging}, {@code income}.
 *
 * @param code in lower case, words joined by hyphens
 */
public record Need(String code) implements Comparable<Need> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*");

  /** <i>Logement ou hébergement</i>. */
  public static final Need LODGING = new Need("lodging");

  /** <i>Soin</i>. */
  public static final Need CARE = new Need("care");

  /** <i>Ressources</i>. */
  public static final Need INCOME = new Need("income");

  /** Checks the form of the code. */
  public Need {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("Need: code \"" + code + "\"");
    }
  }

  /**
   * The longest gap without breach, in days (TR-01, a convention of this library).
   *
   * @return none for lodging, care and income; thirty days otherwise
   */
  public int toleratedGapDays() {
    return equals(LODGING) || equals(CARE) || equals(INCOME) ? 0 : 30;
  }

  @Override
  public int compareTo(Need other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
