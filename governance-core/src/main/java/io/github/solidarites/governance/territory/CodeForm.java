package io.github.solidarites.governance.territory;

/** The forms of codes, read letter by letter: identifiers are made by the million. */
final class CodeForm {
  private static final int COMMUNE_LENGTH = 5;
  private static final int SIREN_LENGTH = 9;

  private CodeForm() {}

  static boolean of(TerritoryLevel level, String code) {
    return switch (level) {
      case COMMUNE, COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE, ARRONDISSEMENT_MUNICIPAL -> isCommune(code);
      case EPCI, EPT -> code.length() == SIREN_LENGTH && areDigits(code, 0);
      case DEPARTEMENT -> isDepartement(code);
      case REGION -> code.length() == 2 && areDigits(code, 0);
      case ARRONDISSEMENT -> isArrondissement(code);
      case OUTRE_MER -> isOverseas(code);
    };
  }

  private static boolean isCommune(String code) {
    return code.length() == COMMUNE_LENGTH && hasDepartement(code) && areDigits(code, 2);
  }

  /** Two digits, or 2A, or 2B. */
  private static boolean hasDepartement(String code) {
    char second = code.charAt(1);
    boolean corsica = code.charAt(0) == '2' && (second == 'A' || second == 'B');
    return corsica || (isDigit(code.charAt(0)) && isDigit(second));
  }

  private static boolean isDepartement(String code) {
    if (code.length() == 2) {
      return hasDepartement(code);
    }
    boolean overseas = code.length() == 3 && code.startsWith("97") && isDigit(code.charAt(2));
    return overseas || code.equals("69D") || code.equals("69M");
  }

  private static boolean isArrondissement(String code) {
    int length = code.length();
    boolean overseas = length == 4 && code.startsWith("97");
    return overseas
        ? areDigits(code, 2)
        : length == 3 && hasDepartement(code) && areDigits(code, 2);
  }

  private static boolean isOverseas(String code) {
    if (code.length() != 3) {
      return false;
    }
    char last = code.charAt(2);
    return code.startsWith("97")
        ? "578".indexOf(last) >= 0
        : code.startsWith("98") && "46789".indexOf(last) >= 0;
  }

  private static boolean areDigits(String code, int from) {
    for (int i = from; i < code.length(); i++) {
      if (!isDigit(code.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
