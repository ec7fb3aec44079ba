package io.github.solidarites.governance.rules.waiver;

import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.pathway.Situation;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.DecisionOutcome;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.waiver.Requirement.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * <i>Éligibilité</i>: whether a person may enter a scheme on a day, by the common norm or by a
 * <i>dérogation</i> in the sense of the <i>assouplissement de la norme</i>.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EligibilityQuestion {
  private final Register register;
  private final List<Waiver> waivers;
  private final boolean localFactsComplete;

  /**
   * A question asked of a world.
   *
   * @param register the world’s register
   * @param waivers those of the law and the local ones
   * @param localFactsComplete whether there are no others
   */
  public EligibilityQuestion(Register register, List<Waiver> waivers, boolean localFactsComplete) {
    this.register = register;
    this.waivers = List.copyOf(waivers);
    this.localFactsComplete = localFactsComplete;
  }

  /**
   * Whether the person is eligible.
   *
   * @param person the situation on that day
   * @param scheme the scheme
   * @param place where the person lives
   * @param date the day
   * @return the decision, each condition among its reasons
   */
  public Decision isEligible(Situation person, Scheme scheme, Place place, LocalDate date) {
    for (Scheme.Norm norm : scheme.norms()) {
      if (norm.inForce().contains(date)) {
        return byNorm(person, scheme, norm, place, date);
      }
    }
    return decision(DecisionOutcome.NOT_GRANTED, new MissingNorm(scheme, date).reasons(), date);
  }

  private Decision byNorm(
      Situation person, Scheme scheme, Scheme.Norm norm, Place place, LocalDate date) {
    boolean common = norm.byWaiver().isEmpty();
    List<Requirement> found = new ArrayList<>();
    norm.byWaiver().ifPresent(id -> found.add(territory(id, place, date)));
    found.addAll(new PersonalRequirements(norm, date).of(person));
    List<Reason> reasons = new ArrayList<>();
    reasons.add(opening(scheme, norm, common));
    found.forEach(requirement -> reasons.add(requirement.reason()));
    return decision(outcome(found, common), reasons, date);
  }

  private static Reason opening(Scheme scheme, Scheme.Norm norm, boolean common) {
    Step step = common ? EligibilitySteps.COMMON_NORM : EligibilitySteps.WAIVER_NORM;
    Arguments labels =
        Arguments.of("french", scheme.french())
            .and("english", scheme.english())
            .and("period", norm.inForce());
    return Reason.of(step, labels).citing(norm.citations());
  }

  /** An unmet requirement decides, whatever else is missing. */
  private static DecisionOutcome outcome(List<Requirement> found, boolean common) {
    boolean missing = false;
    for (Requirement requirement : found) {
      if (requirement.state() == State.UNMET) {
        return DecisionOutcome.NOT_GRANTED;
      }
      missing |= requirement.state() == State.MISSING;
    }
    if (missing) {
      return DecisionOutcome.UNDETERMINED;
    }
    return common ? DecisionOutcome.GRANTED : DecisionOutcome.GRANTED_BY_WAIVER;
  }

  /** What the waiver of the norm says of the place. */
  private Requirement territory(String waiverId, Place place, LocalDate date) {
    Waiver known = null;
    for (Waiver waiver : waivers) {
      if (waiver.id().equals(waiverId)) {
        known = waiver;
      }
    }
    if (known == null) {
      return unknownWaiver(waiverId);
    }
    return known.inForce().contains(date)
        ? new WaiverTerritory(register, known, date).of(place)
        : notInForce(known);
  }

  private Requirement unknownWaiver(String waiverId) {
    Step step = localFactsComplete ? EligibilitySteps.WAIVER_NONE : EligibilitySteps.WAIVER_UNKNOWN;
    return new Requirement(
        localFactsComplete ? State.UNMET : State.MISSING,
        Reason.of(step, Arguments.of("waiver", waiverId)));
  }

  private static Requirement notInForce(Waiver waiver) {
    Arguments when = Arguments.of("period", waiver.inForce());
    return new Requirement(
        State.UNMET,
        Reason.of(EligibilitySteps.WAIVER_NOT_IN_FORCE, when).citing(waiver.citations()));
  }

  private Decision decision(DecisionOutcome outcome, List<Reason> reasons, LocalDate date) {
    return Decision.of(outcome, new Explanation(reasons, register.naming(), date));
  }
}
