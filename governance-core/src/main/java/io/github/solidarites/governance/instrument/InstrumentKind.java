package io.github.solidarites.governance.instrument;

import java.util.regex.Pattern;

/**
 * <i>Nature de l’instrument</i>: what a document is in law, or the model it follows. The law adds
 * kinds: an unknown one is carried and reported, not lost.
 *
 * @param code in lower case, words joined by hyphens
 */
public record InstrumentKind(String code) implements Comparable<InstrumentKind> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*");

  /** <i>Convention d’orientation</i> of the RSA (CASF, art. L. 262-32). */
  public static final InstrumentKind RSA_ORIENTATION =
      new InstrumentKind("rsa-orientation-agreement");

  /** <i>Convention de gestion</i> of the RSA with a payer (CASF, art. L. 262-25). */
  public static final InstrumentKind RSA_PAYMENT = new InstrumentKind("rsa-payment-agreement");

  /** <i>Convention de référent</i>: an accompaniment entrusted to a body (CASF, art. L. 262-30). */
  public static final InstrumentKind RSA_REFERENT = new InstrumentKind("rsa-referent-agreement");

  /** <i>Pacte territorial pour l’insertion</i> (CASF, art. L. 263-2). */
  public static final InstrumentKind INSERTION_PACT =
      new InstrumentKind("territorial-insertion-pact");

  /** <i>Délégation de compétence</i> between local authorities (CGCT, art. L. 1111-8). */
  public static final InstrumentKind DELEGATION =
      new InstrumentKind("delegation-between-authorities");

  /** <i>Délégation de compétence de l’État</i> (CGCT, art. L. 1111-8-1). */
  public static final InstrumentKind STATE_DELEGATION =
      new InstrumentKind("delegation-by-the-state");

  /** <i>Transfert ou délégation</i> of a département to a métropole (CGCT, art. L. 5217-2, IV). */
  public static final InstrumentKind METROPOLE_TRANSFER =
      new InstrumentKind("transfer-to-a-metropole");

  /** <i>Délégation de l’État à une métropole</i> (CGCT, art. L. 5217-2, II). */
  public static final InstrumentKind STATE_TO_METROPOLE =
      new InstrumentKind("state-delegation-to-a-metropole");

  /** <i>Gestion confiée</i> of a fund, without the power to decide (CASF, art. L. 263-4). */
  public static final InstrumentKind FUND_MANAGEMENT =
      new InstrumentKind("fund-management-agreement");

  /** <i>Protocole</i> on leaving child welfare (CASF, art. L. 222-5-2). */
  public static final InstrumentKind CHILD_WELFARE_EXIT =
      new InstrumentKind("child-welfare-exit-protocol");

  /** <i>Convention de SIAO</i> (CASF, art. L. 345-2-4). */
  public static final InstrumentKind SIAO = new InstrumentKind("siao-agreement");

  /** <i>Convention d’appui aux politiques d’insertion</i>. */
  public static final InstrumentKind FAPI = new InstrumentKind("fapi");

  /** <i>Convention d’appui à la lutte contre la pauvreté et d’accès à l’emploi</i>. */
  public static final InstrumentKind CALPAE = new InstrumentKind("calpae");

  /** <i>Contrat local des solidarités</i>. */
  public static final InstrumentKind SOLIDARITY_CONTRACT =
      new InstrumentKind("local-solidarity-contract");

  /** <i>Convention territoriale globale</i>. */
  public static final InstrumentKind CTG = new InstrumentKind("ctg");

  /** <i>Charte de partenariat</i>, voluntary. */
  public static final InstrumentKind PARTNERSHIP_CHARTER =
      new InstrumentKind("partnership-charter");

  /** Checks the form of the code. */
  public InstrumentKind {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("InstrumentKind: code \"" + code + "\"");
    }
  }

  @Override
  public int compareTo(InstrumentKind other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
