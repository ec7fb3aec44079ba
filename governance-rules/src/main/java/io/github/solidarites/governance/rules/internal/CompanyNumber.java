package io.github.solidarites.governance.rules.internal;

/** <i>Numéro SIREN ou SIRET</i>: its key, as printed with or without spaces. */
public final class CompanyNumber {
  private static final String LA_POSTE = "356000000";
  private static final int SIREN = 9;
  private static final int SIRET = 14;

  private CompanyNumber() {}

  /**
   * The digits, without the spaces and points of print.
   *
   * @param printed the number as it is printed
   * @return what is left
   */
  public static String digits(String printed) {
    return printed.replaceAll("[\\s\u00a0\u202f.]", "");
  }

  /**
   * Whether it is a SIREN: nine digits, of which the last follows from the others.
   *
   * @param digits the number, without spaces
   * @return true when the key is right
   */
  public static boolean isSiren(String digits) {
    return digits.matches("\\d{" + SIREN + "}") && luhn(digits) % 10 == 0;
  }

  /**
   * Whether it is a SIRET: a SIREN and five digits, of which the last is a key. The establishments
   * of La Poste, too many for the key, have a sum of digits divisible by 5.
   *
   * @param digits the number, without spaces
   * @return true when the keys are right
   */
  public static boolean isSiret(String digits) {
    if (!digits.matches("\\d{" + SIRET + "}") || !isSiren(digits.substring(0, SIREN))) {
      return false;
    }
    return luhn(digits) % 10 == 0
        || (digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0);
  }

  private static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum;
  }
}
