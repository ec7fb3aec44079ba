package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.actor.Office;
import java.util.List;

/**
 * <i>Signataire</i>: a party, the offices that sign for it, the act that empowers them.
 *
 * @param party the legal person that is bound
 * @param offices the offices that sign; several may sign for one person; immutable
 * @param capacity the footing on which the office is held, as printed beside it
 * @param authorisingAct the act that empowers them
 * @param delegationOfSignature the act by which another signs in the place of the holder
 */
public record Signatory(
    Party party,
    Fact<List<Office>> offices,
    SigningCapacity capacity,
    Fact<AuthorisingAct> authorisingAct,
    Fact<AuthorisingAct> delegationOfSignature) {
  /**
   * A party for which the holders of the offices sign.
   *
   * @param party the legal person that is bound
   * @param offices the offices that sign
   * @param authorisingAct the act that empowers them
   */
  public Signatory(Party party, Fact<List<Office>> offices, Fact<AuthorisingAct> authorisingAct) {
    this(party, offices, SigningCapacity.HOLDER, authorisingAct, Fact.notVisible());
  }
}
