package io.github.solidarites.governance.examples.embedding;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.DatedGovernance;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Place;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/** Three questions, in twelve lines. */
public final class TwelveLines {
  private TwelveLines() {}

  /**
   * Asks them.
   *
   * @param out receives the answers
   */
  public static void run(PrintStream out) {
    // README
    Governance governance = FrenchGovernance.load(); // once, shared by all threads
    DatedGovernance today = governance.on(LocalDate.of(2026, 11, 22));
    Place bobigny = governance.place("93008");

    Answer<Holders> rsa = today.whoIsCompetent(governance.matter("rsa-grant"), bobigny);
    Answer<Lead> lead = today.whoLeads(PolicyDomain.SOCIAL_ACTION, bobigny);
    Decision act = today.mayAct(ActorId.parse("caf:93"), governance.matter("rsa-grant"), bobigny);

    out.println(rsa.value().orElseThrow().holder()); // [etat]
    out.println(lead.value().orElseThrow().role()); // Optional[LEAD]
    out.println(act.outcome()); // GRANTED
    rsa.explanation().sentences(Locale.FRENCH).forEach(out::println);
    // README
  }
}
