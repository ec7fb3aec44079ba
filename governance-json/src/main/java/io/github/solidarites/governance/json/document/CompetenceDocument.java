package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.solidarites.governance.competence.HolderMode;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.territory.TerritoryLevel;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * <i>Compétence</i>: one dated row of the table of law.
 *
 * @param id the identifier of the row
 * @param matters the matters it answers for; immutable
 * @param domain the domain of a lead or coordination row
 * @param role the role the text gives
 * @param holders the kinds that hold it, in the order of the text; immutable
 * @param mode how several holders share
 * @param level the level at which the holder is found
 * @param onlyIn the départements the row is limited to; immutable
 * @param notIn the départements where it does not apply; immutable
 * @param extensionOf the row that this one extends to territories which it left out
 * @param replaces the actors that take the place of a département, a région or a commune, by
 *     territory; immutable
 * @param startInclusive the first day; open when not given
 * @param endInclusive the last day; open when not given
 * @param endKnownFrom the first day the end was known; known from the start when not given
 * @param knownFrom the first day this wording was known
 * @param knownUntil the last day before another act changed the row
 * @param rewordingOf the row whose dates an act changed into these
 * @param decidedBy who decides by effect of the law; immutable
 * @param paidBy who bears the cost; immutable
 * @param leavesInPlace matters that stay where they were; immutable
 * @param fromPopulation the number of inhabitants from which the rule applies
 * @param otherwise the kind that holds where the holder need not exist and does not
 * @param byTransfer whether it applies only where a local fact shows a transfer
 * @param delegability what the law allows; nothing when not given
 * @param citations ids of citations; immutable
 * @param confidence how it was checked
 * @param dateConfidence how the dates were checked
 * @param note for people who read the table
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CompetenceDocument(
    @Required String id,
    List<@Required String> matters,
    @Nullable String domain,
    @Required Role role,
    List<@Required String> holders,
    @Required HolderMode mode,
    @Required TerritoryLevel level,
    List<@Required String> onlyIn,
    List<@Required String> notIn,
    @Nullable String extensionOf,
    Map<String, @Required String> replaces,
    @Nullable String startInclusive,
    @Nullable String endInclusive,
    @Nullable String endKnownFrom,
    @Nullable String knownFrom,
    @Nullable String knownUntil,
    @Nullable String rewordingOf,
    List<@Required String> decidedBy,
    List<@Required String> paidBy,
    List<@Required String> leavesInPlace,
    @Nullable Integer fromPopulation,
    @Nullable String otherwise,
    @Nullable Boolean byTransfer,
    @Valid @Nullable DelegabilityDocument delegability,
    List<@Required String> citations,
    @Required Confidence confidence,
    @Required Confidence dateConfidence,
    @Nullable String note) {
  /** Copies the collections; one that is not given is empty. */
  public CompetenceDocument {
    matters = Given.list(matters);
    holders = Given.list(holders);
    onlyIn = Given.list(onlyIn);
    notIn = Given.list(notIn);
    replaces = Given.map(replaces);
    decidedBy = Given.list(decidedBy);
    paidBy = Given.list(paidBy);
    leavesInPlace = Given.list(leavesInPlace);
    citations = Given.list(citations);
  }
}
