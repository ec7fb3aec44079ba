package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.LeadClaim;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Sink;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the rules on the lead ask of the claim that a charter makes. */
final class LeadClaims {
  static final String PATH = "/lead";

  private static final Pattern STATUTORY_TITLE =
      Pattern.compile("chef(?:fe)?s? de file", Pattern.CASE_INSENSITIVE);

  private LeadClaims() {}

  /**
   * The claim, when it uses the title that the law reserves. Anyone may be called pilot or
   * coordinator: that is not examined.
   */
  static Optional<LeadClaim> titled(Charter charter, Sink sink) {
    Optional<LeadClaim> claim = charter.lead().asOptional();
    if (claim.isPresent() && !STATUTORY_TITLE.matcher(claim.get().title()).find()) {
      sink.notApplicable(PATH, "other-title", arguments(claim.get()));
      return Optional.empty();
    }
    return claim;
  }

  static Arguments arguments(LeadClaim claim) {
    return Arguments.of("party", claim.party().name()).and("title", claim.title());
  }
}
