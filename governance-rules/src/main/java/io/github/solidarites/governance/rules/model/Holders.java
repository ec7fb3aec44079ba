package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.HolderMode;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is competent: the holder, who decides, who pays. Empty everywhere when no text gives the
 * matter on that day.
 *
 * @param holder the <i>titulaires</i>
 * @param unnamed kinds that also hold it, whose body only local facts can name
 * @param mode how several share; empty when there is none
 * @param role the role; empty when there is none
 * @param decidedBy who takes the decisions by effect of the law
 * @param paidBy who bears the cost, when the texts read tell
 * @param unnamedPayers kinds that also bear it, whose body only local facts can name
 * @param leavesInPlace matters that stay with their ordinary holder
 */
public record Holders(
    List<ActorId> holder,
    List<ActorKind> unnamed,
    Optional<HolderMode> mode,
    Optional<Role> role,
    List<ActorId> decidedBy,
    List<ActorId> paidBy,
    List<ActorKind> unnamedPayers,
    Set<MatterId> leavesInPlace) {
  /** Nobody: no text gives the matter. */
  public static final Holders NOBODY =
      new Holders(
          List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), Set.of());

  /**
   * Holders whose payers all have a name.
   *
   * @param holder the holders
   * @param unnamed kinds that also hold it
   * @param mode how several share
   * @param role the role
   * @param decidedBy who takes the decisions by effect of the law
   * @param paidBy who bears the cost
   * @param leavesInPlace matters that stay with their ordinary holder
   */
  public Holders(
      List<ActorId> holder,
      List<ActorKind> unnamed,
      Optional<HolderMode> mode,
      Optional<Role> role,
      List<ActorId> decidedBy,
      List<ActorId> paidBy,
      Set<MatterId> leavesInPlace) {
    this(holder, unnamed, mode, role, decidedBy, paidBy, List.of(), leavesInPlace);
  }
}
