package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What one reading of the stays gives.
 *
 * @param domicile the domicile in that reading
 * @param payer the payer, when settled
 * @param admissible the admissible payers, when not
 * @param closing the last reasons: what is missing, or how the payer follows
 */
record PayerReading(
    Domicile domicile, Optional<Payer> payer, List<Payer> admissible, List<Reason> closing) {
  static PayerReading settled(Domicile domicile, Payer payer, List<Reason> closing) {
    return new PayerReading(domicile, Optional.of(payer), List.of(), closing);
  }

  static PayerReading open(Domicile domicile, List<Payer> admissible, List<Reason> missing) {
    return new PayerReading(domicile, Optional.empty(), admissible, missing);
  }

  boolean agreesWith(PayerReading other) {
    return payer.map(Payer::actor).equals(other.payer.map(Payer::actor))
        && admissible.equals(other.admissible);
  }
}
