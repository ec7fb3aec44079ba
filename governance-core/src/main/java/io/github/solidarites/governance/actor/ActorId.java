package io.github.solidarites.governance.actor;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of a legal person (<i>personne morale</i>), never of an office: {@code etat},
 * {@code departement:54}, {@code ccas:54395}, {@code metropole-de-lyon}, {@code caf:54} (the caisse
 * that serves a département, where exactly one does), {@code siren:775614321}, {@code
 * rna:W751000000}.
 *
 * @param text the identifier
 */
public record ActorId(String text) implements Comparable<ActorId> {
  private static final String COMMUNE_CODE = "(?:\\d{2}|2[AB])\\d{3}";
  private static final String DEPARTEMENT_CODE = "(?:\\d{2}|2[AB]|69[DM]|97\\d)";
  private static final String SIREN = "\\d{9}";
  private static final Map<String, Pattern> CODED =
      Map.ofEntries(
          Map.entry("region", Pattern.compile("\\d{2}")),
          Map.entry("departement", Pattern.compile(DEPARTEMENT_CODE)),
          Map.entry("commune", Pattern.compile(COMMUNE_CODE)),
          Map.entry("ccas", Pattern.compile(COMMUNE_CODE)),
          Map.entry("epci", Pattern.compile(SIREN)),
          Map.entry("cias", Pattern.compile(SIREN)),
          Map.entry("ept", Pattern.compile(SIREN)),
          Map.entry("caf", Pattern.compile(DEPARTEMENT_CODE)),
          Map.entry("msa", Pattern.compile(DEPARTEMENT_CODE)),
          Map.entry("mdph", Pattern.compile(DEPARTEMENT_CODE)),
          Map.entry("siao", Pattern.compile(DEPARTEMENT_CODE)),
          Map.entry("ars", Pattern.compile("\\d{2}")),
          Map.entry("siren", Pattern.compile(SIREN)),
          Map.entry("rna", Pattern.compile("W\\d{9}")));
  private static final Map<String, ActorKind> SINGLE =
      Map.ofEntries(
          Map.entry("etat", ActorKind.ETAT),
          Map.entry("france-travail", ActorKind.FRANCE_TRAVAIL),
          Map.entry("metropole-de-lyon", ActorKind.SPECIAL_STATUS),
          Map.entry("collectivite-europeenne-d-alsace", ActorKind.SPECIAL_STATUS),
          Map.entry("collectivite-de-corse", ActorKind.SPECIAL_STATUS),
          Map.entry("collectivite-territoriale-de-corse", ActorKind.SPECIAL_STATUS),
          Map.entry("ville-de-paris", ActorKind.SPECIAL_STATUS),
          Map.entry("collectivite-territoriale-de-martinique", ActorKind.SPECIAL_STATUS),
          Map.entry("collectivite-territoriale-de-guyane", ActorKind.SPECIAL_STATUS),
          Map.entry("departement-de-mayotte", ActorKind.SPECIAL_STATUS));

  /** The State. */
  public static final ActorId ETAT = new ActorId("etat");

  /** France Travail, before 2024 Pôle emploi. */
  public static final ActorId FRANCE_TRAVAIL = new ActorId("france-travail");

  /** Checks the form of the identifier. */
  public ActorId {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("ActorId: \"" + text + "\" has no known form");
    }
  }

  private static boolean isWellFormed(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return SINGLE.containsKey(text);
    }
    Pattern form = CODED.get(text.substring(0, colon));
    return form != null && form.matcher(text.substring(colon + 1)).matches();
  }

  /**
   * Reads an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it has no known form
   */
  public static ActorId parse(String text) {
    return new ActorId(text);
  }

  /**
   * The département, as a legal person.
   *
   * @param code its code
   * @return the identifier
   */
  public static ActorId departement(String code) {
    return new ActorId("departement:" + code);
  }

  /**
   * The kind that the identifier tells.
   *
   * @return the kind, empty for a body named by its SIREN or RNA number
   */
  public Optional<ActorKind> kind() {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.ofNullable(SINGLE.get(text));
    }
    String prefix = text.substring(0, colon);
    return prefix.equals("siren") || prefix.equals("rna")
        ? Optional.empty()
        : Optional.of(new ActorKind(prefix));
  }

  /**
   * The code after the colon.
   *
   * @return the code, empty for a body that is one of its kind
   */
  public Optional<String> code() {
    int colon = text.indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
  }

  @Override
  public int compareTo(ActorId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
