package io.github.solidarites.governance.actor;

import java.util.regex.Pattern;

/**
 * <i>Catégorie d’acteur</i>. The law adds kinds: an unknown one is carried and reported, not lost.
 *
 * @param code in lower case, words joined by hyphens
 */
public record ActorKind(String code) implements Comparable<ActorKind> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*");

  /** <i>État</i>. */
  public static final ActorKind ETAT = new ActorKind("etat");

  /** <i>Région</i>. */
  public static final ActorKind REGION = new ActorKind("region");

  /** <i>Département</i>, or the collectivity that exercises its competences. */
  public static final ActorKind DEPARTEMENT = new ActorKind("departement");

  /** <i>Commune</i>. */
  public static final ActorKind COMMUNE = new ActorKind("commune");

  /** <i>Établissement public de coopération intercommunale</i> with own taxes. */
  public static final ActorKind EPCI = new ActorKind("epci");

  /** <i>Métropole</i> of common law. */
  public static final ActorKind METROPOLE = new ActorKind("metropole");

  /** <i>Collectivité à statut particulier</i>. */
  public static final ActorKind SPECIAL_STATUS = new ActorKind("collectivite-a-statut-particulier");

  /** <i>Centre communal d’action sociale</i>. */
  public static final ActorKind CCAS = new ActorKind("ccas");

  /** <i>Centre intercommunal d’action sociale</i>. */
  public static final ActorKind CIAS = new ActorKind("cias");

  /** <i>Caisse d’allocations familiales</i>. */
  public static final ActorKind CAF = new ActorKind("caf");

  /** <i>Caisse de mutualité sociale agricole</i>. */
  public static final ActorKind MSA = new ActorKind("msa");

  /** <i>France Travail</i>, before 2024 Pôle emploi. */
  public static final ActorKind FRANCE_TRAVAIL = new ActorKind("france-travail");

  /** <i>Mission locale</i>. */
  public static final ActorKind MISSION_LOCALE = new ActorKind("mission-locale");

  /** <i>Association</i>. */
  public static final ActorKind ASSOCIATION = new ActorKind("association");

  /** <i>Établissement social ou médico-social</i>. */
  public static final ActorKind SOCIAL_INSTITUTION = new ActorKind("etablissement-social");

  /** <i>Organisme de sécurité sociale</i>, whichever. */
  public static final ActorKind SOCIAL_SECURITY_BODY =
      new ActorKind("organisme-de-securite-sociale");

  /** <i>Organisme public</i>, whichever. */
  public static final ActorKind PUBLIC_BODY = new ActorKind("organisme-public");

  /** <i>Agence régionale de santé</i>. */
  public static final ActorKind ARS = new ActorKind("ars");

  /** <i>Maison départementale des personnes handicapées</i>. */
  public static final ActorKind MDPH = new ActorKind("mdph");

  /** <i>Service intégré d’accueil et d’orientation</i>. */
  public static final ActorKind SIAO = new ActorKind("siao");

  /** <i>Autorité judiciaire</i>. */
  public static final ActorKind JUDICIAL_AUTHORITY = new ActorKind("autorite-judiciaire");

  /** <i>Organisme agréé</i>. */
  public static final ActorKind APPROVED_BODY = new ActorKind("organisme-agree");

  /** <i>Syndicat mixte</i>. */
  public static final ActorKind MIXED_SYNDICATE = new ActorKind("syndicat-mixte");

  /** Checks the form of the code. */
  public ActorKind {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("ActorKind: code \"" + code + "\"");
    }
  }

  /**
   * Tells whether bodies of this kind are local authorities or their groupings.
   *
   * @return true for régions, départements, communes, EPCI, métropoles and special statuses
   */
  public boolean isLocalAuthority() {
    return equals(REGION)
        || equals(DEPARTEMENT)
        || equals(COMMUNE)
        || equals(EPCI)
        || equals(METROPOLE)
        || equals(SPECIAL_STATUS);
  }

  @Override
  public int compareTo(ActorKind other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
