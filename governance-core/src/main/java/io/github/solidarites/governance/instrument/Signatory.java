package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.actor.Office;
import java.util.List;

/**
 * <i>Signataire</i>: a party, the offices that sign for it, the act that empowers them.
 *
 * @param party the legal person that is bound
 * @param offices the offices that sign; several may sign for one person; immutable
 * @param authorisingAct the act that empowers them
 */
public record Signatory(
    Party party, Fact<List<Office>> offices, Fact<AuthorisingAct> authorisingAct) {}
