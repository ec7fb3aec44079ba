package io.github.solidarites.governance.law;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * <i>Texte</i>: the code, statute, decree or court that a citation names, as the first part of its
 * identifier: {@code CGCT}, {@code CASF}, {@code LOI:2021-1900}, {@code DECRET:2013-880}, {@code
 * CE}.
 *
 * @param id the identifier, in capitals
 */
public record LegalText(String id) {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z-]*(?::[A-Za-z0-9-]+)?");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("CGCT", "CGCT"),
          Map.entry("CASF", "CASF"),
          Map.entry("CSP", "code de la santé publique"),
          Map.entry("CSS", "code de la sécurité sociale"),
          Map.entry("CCH", "code de la construction et de l’habitation"),
          Map.entry("CCIV", "code civil"),
          Map.entry("CTRAV", "code du travail"),
          Map.entry("CONST", "Constitution"),
          Map.entry("LOI", "loi n° "),
          Map.entry("LO", "loi organique n° "),
          Map.entry("ORD", "ordonnance n° "),
          Map.entry("DECRET", "décret n° "),
          Map.entry("ARRETE", "arrêté du "),
          Map.entry("CE", "Conseil d’État"),
          Map.entry("CC", "Conseil constitutionnel"),
          Map.entry("CAA-PARIS", "CAA de Paris"),
          Map.entry("TA-PARIS", "TA de Paris"));

  /** Checks the form of the identifier. */
  public LegalText {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "LegalText: id \"" + id + "\" has not the form TEXT[:number]");
    }
  }

  /**
   * The family: {@code LOI} for {@code LOI:2021-1900}.
   *
   * @return the identifier without its number
   */
  public String family() {
    int colon = id.indexOf(':');
    return colon < 0 ? id : id.substring(0, colon);
  }

  /**
   * The number of a statute or decree.
   *
   * @return the number, empty for a code or a court
   */
  public Optional<String> number() {
    int colon = id.indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(id.substring(colon + 1));
  }

  /**
   * The French name, as lawyers write it.
   *
   * @return the name
   */
  public String label() {
    String name = NAMES.getOrDefault(family(), family());
    return name + number().orElse("");
  }

  @Override
  public String toString() {
    return id;
  }
}
