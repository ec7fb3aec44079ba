package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.rules.model.Rule;
import java.util.List;

/** The rules on charters of partnership. */
public final class CharterRules {
  /** All of them, each with its own identifier. */
  public static final List<Rule<Charter, CharterView>> ALL =
      List.of(
          new SigningOfficeStated(),
          new AuthorisingActAnnounced(),
          new AuthorisingActComplete(),
          new RequiredParties(),
          new PartiesOfTheModel(),
          new ConditionalParties(),
          new AuthorisedBeforeSignature(),
          new EffectAfterSignature(),
          new DurationStated(),
          DurationWithinMaximum.ofTheLaw(),
          DurationWithinMaximum.ofAModel(),
          new LeadNamedByStatute(),
          new LeadTitleBeforeTheList(),
          new LeadDomainWording(),
          new CompanyNumberValid(),
          new InseeCodeInForce(),
          new SignatureDelegated(),
          new PartyCountedOnce());

  private CharterRules() {}
}
