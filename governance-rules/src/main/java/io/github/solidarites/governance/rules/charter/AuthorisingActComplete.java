package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.time.ImpreciseDate;

/**
 * <i>Acte d’habilitation daté et numéroté</i>: an announced act has its date and its number (CH-01,
 * exception to {@link AuthorisingActAnnounced}: a blank is to be completed, no more).
 */
final class AuthorisingActComplete implements Rule<Charter, CharterView> {
  private static final String NUMBER = "number";
  private static final RuleCard CARD =
      CharterCards.card(
              "charter.authorising-act-complete", "CH-01", Severity.WARNING, Basis.CASE_LAW)
          .addCitations(CharterTexts.BEZIERS, CharterTexts.SIGNATORY_COMPETENCE)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    for (int i = 0; i < charter.signatories().size(); i++) {
      Signatory signatory = charter.signatories().get(i);
      if (signatory.authorisingAct() instanceof Fact.Present<AuthorisingAct> announced) {
        String path = Signatories.path(i) + "/authorisingAct";
        Arguments act = Signatories.party(signatory).and("act", announced.value().nature());
        examineDate(announced.value().date(), path + "/date", act, sink);
        examineNumber(announced.value().number(), path + "/number", act, sink);
      }
    }
  }

  private static void examineDate(Fact<ImpreciseDate> date, String path, Arguments act, Sink sink) {
    if (date instanceof Fact.Present<ImpreciseDate> present) {
      sink.satisfied(path, act.and("date", present.value()));
    } else if (date instanceof Fact.Absent<ImpreciseDate> blank && blank.isMarked()) {
      sink.breached(path, act.and("printed", blank.printed()));
    } else if (date instanceof Fact.Absent<ImpreciseDate>) {
      sink.breached(path, "date-missing", act);
    } else {
      sink.undetermined(path, act);
    }
  }

  private static void examineNumber(Fact<String> number, String path, Arguments act, Sink sink) {
    if (number instanceof Fact.Present<String> present) {
      sink.satisfied(path, NUMBER, act.and("number", present.value()));
    } else if (number instanceof Fact.Absent<String> blank && blank.isMarked()) {
      sink.breached(path, NUMBER, act.and("printed", blank.printed()));
    } else if (number instanceof Fact.Absent<String>) {
      sink.breached(path, "number-missing", act);
    } else {
      sink.undetermined(path, NUMBER, act);
    }
  }
}
