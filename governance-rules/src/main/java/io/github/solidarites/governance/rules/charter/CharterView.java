package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.rules.model.LeadLookup;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.List;

/**
 * What the rules on charters may ask of the world.
 *
 * @param register the world’s register
 * @param signed every day on which the charter can have been signed: powers are judged on it
 * @param profiles what texts ask of each kind of instrument; immutable
 * @param leads who leads
 */
public record CharterView(
    Register register, ImpreciseDate signed, List<InstrumentProfile> profiles, LeadLookup leads) {
  /** Copies the list. */
  public CharterView {
    profiles = List.copyOf(profiles);
  }
}
