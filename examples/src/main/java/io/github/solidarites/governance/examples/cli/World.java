package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.DatedGovernance;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Profile;
import io.github.solidarites.governance.rules.model.UnknownNameException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The world of one command: the law, the facts given, the dates asked for. */
final class World {
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
  private static final int YEARS_AHEAD = 10;

  private final Texts texts;
  private final Governance governance;
  private final boolean dateGiven;
  private final LocalDate date;
  private final Optional<LocalDate> knownOn;

  /**
   * Loads the world.
   *
   * @param options the options of the command
   * @param place the place of the question, to which {@code --fact population=} belongs; may be
   *     null
   */
  World(Options options, @Nullable String place) {
    this.texts = options.texts();
    Governance france = FrenchGovernance.load();
    this.dateGiven = options.date != null;
    this.date = date(options.date, france).orElseGet(() -> LocalDate.now(FRANCE));
    this.knownOn = date(options.knownOn, france);
    Governance known = knownOn.map(france::asKnownOn).orElse(france);
    for (Path file : options.with) {
      known = with(known, file);
    }
    this.governance = known.with(facts(options, known, place));
  }

  private World(World before, Governance governance) {
    this.texts = before.texts;
    this.governance = governance;
    this.dateGiven = before.dateGiven;
    this.date = before.date;
    this.knownOn = before.knownOn;
  }

  /** The same world, whose checks use other severities. */
  World with(Profile profile) {
    return new World(this, governance.with(profile));
  }

  private Optional<LocalDate> date(@Nullable String text, Governance france) {
    if (text == null) {
      return Optional.empty();
    }
    LocalDate day = parsed(text);
    LocalDate first = france.law().answersFrom();
    LocalDate last = france.law().verifiedOn().plusYears(YEARS_AHEAD);
    if (day.isBefore(first) || day.isAfter(last)) {
      throw new UserError(
          texts
              .get("error.date-range", texts.date(day), texts.date(first))
              .replace("{2}", texts.date(last)));
    }
    return Optional.of(day);
  }

  private LocalDate parsed(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw texts.error("error.date", text);
    }
  }

  /** A matter that does not exist would make a delegation void of effect: it is told, not kept. */
  private Governance with(Governance known, Path file) {
    LocalFacts facts = new Documents(texts).localFacts(file);
    facts.delegations().stream()
        .flatMap(d -> d.matters().stream())
        .forEach(m -> named(() -> known.matter(m.code())));
    try {
      return known.with(facts);
    } catch (IllegalArgumentException sameId) {
      throw texts.error("error.same-delegation", file);
    }
  }

  private LocalFacts facts(Options options, Governance known, @Nullable String place) {
    LocalFacts.Builder builder = LocalFacts.builder();
    options.facts.forEach(
        (name, value) -> {
          if (!name.equals("population") || place == null) {
            throw texts.error("error.fact", name);
          }
          builder.putPopulations(named(() -> known.place(place)).id(), number(name, value));
        });
    return builder.build();
  }

  private int number(String name, String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw texts.error("error.number", name, value);
    }
    throw texts.error("error.number", name, value);
  }

  /** Turns an unknown name into one line that proposes the nearest. */
  private <T> T named(Supplier<T> lookup) {
    try {
      return lookup.get();
    } catch (UnknownNameException e) {
      if (e.hint().isPresent()) {
        throw new UserError(e.hint().get().sentence(texts.locale()));
      }
      throw texts.error("error.unknown-" + e.type(), e.value(), String.join(" ; ", e.nearest()));
    }
  }

  Place place(String text) {
    return named(() -> governance.place(text));
  }

  Matter matter(String name) {
    return named(() -> governance.matter(name));
  }

  <T> T named(java.util.function.Function<Governance, T> lookup) {
    return named(() -> lookup.apply(governance));
  }

  DatedGovernance dated() {
    return governance.on(date);
  }

  Governance governance() {
    return governance;
  }

  LocalDate date() {
    return date;
  }

  boolean isDateGiven() {
    return dateGiven;
  }

  Optional<LocalDate> knownOn() {
    return knownOn;
  }

  Texts texts() {
    return texts;
  }
}
