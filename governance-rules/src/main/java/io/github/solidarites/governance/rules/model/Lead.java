package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import java.util.Optional;

/**
 * Who leads in a domain. A coordinator is never called <i>chef de file</i>.
 *
 * @param domain the domain
 * @param role {@link Role#LEAD}, {@link Role#COORDINATES}, or empty when no text names anyone
 * @param actor who; empty with the role
 */
public record Lead(PolicyDomain domain, Optional<Role> role, Optional<ActorId> actor) {}
