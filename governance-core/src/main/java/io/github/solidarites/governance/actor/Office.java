package io.github.solidarites.governance.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <i>Autorité</i>: an office that acts for a legal person: {@code prefet:59}, {@code
 * prefet-region:31}, {@code president:departement:59}, {@code maire:54395}, {@code
 * directeur:france-travail}. Two offices may act for one person.
 *
 * @param text the identifier
 */
public record Office(String text) {
  private static final Pattern PREFET = Pattern.compile("prefet(?:-region)?:(?:\\d{2,3}|2[AB])");
  private static final Pattern MAIRE = Pattern.compile("maire:((?:\\d{2}|2[AB])\\d{3})");
  private static final Pattern HEAD =
      Pattern.compile("(president|vice-president|directeur)(?::(.+))?");

  /** Checks the form of the identifier. */
  public Office {
    if (!PREFET.matcher(text).matches() && !MAIRE.matcher(text).matches() && !isHead(text)) {
      throw new IllegalArgumentException("Office: \"" + text + "\" has no known form");
    }
  }

  private static boolean isHead(String text) {
    Matcher m = HEAD.matcher(text);
    return m.matches() && (m.group(2) == null || !ActorId.parse(m.group(2)).text().isEmpty());
  }

  /**
   * Reads an office.
   *
   * @param text the identifier
   * @return the office
   * @throws IllegalArgumentException if it has no known form
   */
  public static Office parse(String text) {
    return new Office(text);
  }

  /**
   * The function, without the person it acts for.
   *
   * @return for example {@code prefet}
   */
  public String function() {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  /**
   * The legal person that the office acts for.
   *
   * @return the State for a prefect, the commune for a mayor; empty when the office alone does not
   *     tell, as {@code president} printed for an association
   */
  public Optional<ActorId> actsFor() {
    if (function().startsWith("prefet")) {
      return Optional.of(ActorId.ETAT);
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String rest = text.substring(colon + 1);
    return Optional.of(ActorId.parse(function().equals("maire") ? "commune:" + rest : rest));
  }

  /**
   * Tells whether the office represents the State by law, without a delegation or a deliberation.
   *
   * @return true for prefects
   */
  public boolean representsTheState() {
    return actsFor().filter(ActorId.ETAT::equals).isPresent();
  }

  @Override
  public String toString() {
    return text;
  }
}
