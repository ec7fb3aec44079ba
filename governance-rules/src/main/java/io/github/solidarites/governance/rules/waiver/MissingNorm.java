package io.github.solidarites.governance.rules.waiver;

import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why no norm of a scheme is in force on a day: before its start, after its end, in between. */
record MissingNorm(Scheme scheme, LocalDate date) {
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(EligibilitySteps.NO_NORM, labels()));
    Optional<LocalDate> start = first();
    Optional<LocalDate> end = last();
    if (start.isPresent() && date.isBefore(start.get())) {
      reasons.add(notYet(start.get()));
    } else if (end.isPresent() && !date.isBefore(end.get())) {
      reasons.add(ended(end.get().minusDays(1)));
    }
    return reasons;
  }

  private Reason notYet(LocalDate start) {
    return Reason.of(EligibilitySteps.NO_NORM_YET, labels().and("start", start))
        .citing(scheme.norms().get(0).citations());
  }

  private Reason ended(LocalDate lastDay) {
    Arguments arguments = labels().and("lastDay", lastDay);
    if (scheme.replacedBy().isEmpty() || scheme.endedBy().isEmpty()) {
      return Reason.of(EligibilitySteps.NO_NORM_ENDED, arguments);
    }
    LegalCitation endedBy = scheme.endedBy().get();
    arguments = arguments.and("replacedBy", scheme.replacedBy().get()).and("endedBy", endedBy);
    return Reason.of(EligibilitySteps.NO_NORM_REPLACED, arguments).citing(List.of(endedBy));
  }

  /** The first day of the first norm; empty when its start is not known. */
  private Optional<LocalDate> first() {
    LocalDate first = LocalDate.MAX;
    for (Scheme.Norm norm : scheme.norms()) {
      Period inForce = norm.inForce();
      LocalDate start = inForce.startInclusive().orElse(LocalDate.MIN);
      first = start.isBefore(first) ? start : first;
    }
    return first.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(first);
  }

  /** The day after the last norm; empty when one is still in force. */
  private Optional<LocalDate> last() {
    LocalDate last = LocalDate.MIN;
    for (Scheme.Norm norm : scheme.norms()) {
      LocalDate end = norm.inForce().endExclusive().orElse(LocalDate.MAX);
      last = end.isAfter(last) ? end : last;
    }
    return last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last);
  }

  private Arguments labels() {
    return Arguments.of("french", scheme.french())
        .and("english", scheme.english())
        .and("date", date);
  }
}
