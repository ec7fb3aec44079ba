package io.github.solidarites.governance.json;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.json.document.SituationDocument;
import io.github.solidarites.governance.pathway.Condition;
import io.github.solidarites.governance.pathway.Situation;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.EnumMap;
import java.util.Map;

/** Converts a situation. */
final class SituationConversion {
  private final Conversion conversion;

  SituationConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<Situation> convert(SituationDocument document) {
    Converted<Fact<ImpreciseDate>> birth = conversion.fact("/birth", document.birth(), Form.DATE);
    Map<Condition, Fact<Boolean>> conditions = new EnumMap<>(Condition.class);
    conditions.put(
        Condition.WITHOUT_PARENTAL_SUPPORT,
        conversion.plainFact("/withoutParentalSupport", document.withoutParentalSupport()));
    conditions.put(
        Condition.NOT_IN_STUDY_TRAINING_OR_WORK,
        conversion.plainFact("/notInStudyTrainingOrWork", document.notInStudyTrainingOrWork()));
    conditions.put(
        Condition.RESOURCES_WITHIN_CEILING,
        conversion.plainFact("/resourcesWithinCeiling", document.resourcesWithinCeiling()));
    return conversion.built(() -> new Situation(birth.get(), conditions));
  }
}
