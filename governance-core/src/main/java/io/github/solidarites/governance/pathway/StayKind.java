package io.github.solidarites.governance.pathway;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * <i>Nature du séjour</i>, which decides whether days count towards a domicile de secours (CASF,
 * art. L. 122-2).
 *
 * @param code in lower case, words joined by hyphens
 */
public record StayKind(String code) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*");

  /** What the days of a stay do. */
  public enum Effect {
    /** They count: an ordinary home, whatever the lease. */
    ACQUISITIVE,
    /** They neither give nor take: an establishment that lodges the person. */
    NEUTRAL,
    /** This library does not know the kind. */
    UNKNOWN
  }

  /** An ordinary home: own, rented, shared. */
  public static final StayKind ORDINARY_HOME = new StayKind("ordinary-home");

  /** Studios of a social establishment. */
  public static final StayKind ESTABLISHMENT_STUDIOS = new StayKind("social-establishment-studios");

  private static final Set<String> ACQUISITIVE =
      Set.of(
          "ordinary-home",
          "home-of-relative",
          "hosted-ordinary-home",
          "hotel",
          "camping",
          "caravan",
          "tent",
          "student-hall");
  private static final Set<String> NEUTRAL =
      Set.of(
          "social-establishment",
          "social-establishment-studios",
          "ehpad",
          "hospital",
          "health-establishment",
          "approved-host",
          "family-placement",
          "child-welfare-placement");

  /** Checks the form of the code. */
  public StayKind {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("StayKind: code \"" + code + "\"");
    }
  }

  /**
   * What the days of the stay do.
   *
   * @return the effect
   */
  public Effect effect() {
    if (ACQUISITIVE.contains(code)) {
      return Effect.ACQUISITIVE;
    }
    return NEUTRAL.contains(code) ? Effect.NEUTRAL : Effect.UNKNOWN;
  }

  @Override
  public String toString() {
    return code;
  }
}
