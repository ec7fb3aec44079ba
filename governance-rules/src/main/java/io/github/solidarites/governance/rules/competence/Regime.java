package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Derivation;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One matter over a run of days: the row that applies, or none. Shared by all answers it gives. */
final class Regime implements Derivation<Holders> {
  private final CompetenceTable table;
  private final Matter matter;
  private final Segments.Segment segment;
  private final MatterTransfers transfers;

  Regime(
      CompetenceTable table, Matter matter, Segments.Segment segment, MatterTransfers transfers) {
    this.table = table;
    this.matter = matter;
    this.segment = segment;
    this.transfers = transfers;
  }

  @Nullable Competence row() {
    return segment.row();
  }

  @Override
  public AnswerOutcome outcome(Object subject, int day) {
    if (table.isBeforeTheTables(day) || matter.definition().notEncoded().isPresent()) {
      return AnswerOutcome.OUT_OF_MODEL;
    }
    Place place = (Place) subject;
    if (table.isOverseas(place, day)) {
      return AnswerOutcome.OUT_OF_MODEL;
    }
    boolean open =
        placeIsMissing(place, day) || thresholdIsOpen(place, day) || transferIsOpen(place, day);
    return open ? AnswerOutcome.UNDETERMINED : AnswerOutcome.ANSWERED;
  }

  private boolean placeIsMissing(Place place, int day) {
    Competence row = segment.row();
    if (row == null) {
      return false;
    }
    boolean outside =
        row.level() == TerritoryLevel.REGION
            ? table.region(place, day).isEmpty()
            : table.departement(place, day) < 0;
    return outside || communeIsMissing(row, place) || communeIsDoubtful(row, place, day);
  }

  /** The commune began or ended on a day that only two editions surround. */
  private boolean communeIsDoubtful(Competence row, Place place, int day) {
    return row.level() == TerritoryLevel.COMMUNE
        && table.register().existence(place, day) == Existence.UNCERTAIN;
  }

  private boolean transferIsOpen(Place place, int day) {
    Competence row = segment.row();
    return row != null
        && threshold(place, day) != Threshold.NOBODY
        && transfers.isOpen(row, place, day);
  }

  static boolean communeIsMissing(Competence row, Place place) {
    return row.level() == TerritoryLevel.COMMUNE && place.id().level() != TerritoryLevel.COMMUNE;
  }

  private boolean thresholdIsOpen(Place place, int day) {
    return threshold(place, day) == Threshold.OPEN;
  }

  private Threshold threshold(Place place, int day) {
    Competence row = segment.row();
    return row == null ? Threshold.APPLIES : Threshold.of(table, row, place, day);
  }

  @Override
  public Optional<Holders> value(Object subject, int day) {
    if (outcome(subject, day) != AnswerOutcome.ANSWERED) {
      return Optional.empty();
    }
    Place place = (Place) subject;
    Competence row = segment.row();
    return Optional.of(row == null ? Holders.NOBODY : byThreshold(row, place, day));
  }

  private Holders byThreshold(Competence row, Place place, int day) {
    return switch (threshold(place, day)) {
      case APPLIES, OPEN -> held(row, place, day);
      case OTHERWISE -> otherwise(row, place, day);
      case NOBODY -> Holders.NOBODY;
    };
  }

  /** Who holds where the holder of the row does not exist. */
  private Holders otherwise(Competence row, Place place, int day) {
    return row.otherwise()
        .map(kind -> Competence.builder().from(row).holders(List.of(kind)).build())
        .map(other -> resolved(other, place, day))
        .orElse(Holders.NOBODY);
  }

  private Holders held(Competence row, Place place, int day) {
    return transfers
        .found(row, place, LocalDate.ofEpochDay(day))
        .map(MatterTransfers::after)
        .orElseGet(() -> resolved(row, place, day));
  }

  private Holders resolved(Competence row, Place place, int day) {
    return table.resolver().resolve(row, place, LocalDate.ofEpochDay(day));
  }

  @Override
  public List<Holders> alternatives(Object subject, int day) {
    Competence row = segment.row();
    Place place = (Place) subject;
    if (row != null && table.departement(place, day) == TerritoryTable.SEVERAL) {
      return byDepartement(place, day);
    }
    boolean nameable =
        outcome(subject, day) == AnswerOutcome.UNDETERMINED && !placeIsMissing(place, day);
    return row != null && nameable ? alternatives(row, place, day) : List.of();
  }

  /** A body across a border: the holders of each of its départements. */
  private List<Holders> byDepartement(Place place, int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return table.register().departementsOf(place, date).stream()
        .flatMap(d -> table.holders(matter, d, date).value().stream())
        .distinct()
        .toList();
  }

  private List<Holders> alternatives(Competence row, Place place, int day) {
    List<Holders> all = new ArrayList<>();
    all.add(held(row, place, day));
    if (transferIsOpen(place, day)) {
      transfers
          .textOn(LocalDate.ofEpochDay(day))
          .map(MatterTransfers::possible)
          .ifPresent(all::add);
    }
    if (thresholdIsOpen(place, day)) {
      all.add(otherwise(row, place, day));
    }
    return all;
  }

  @Override
  public Explanation explain(Object subject, int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return new CompetenceReasons(table, matter, segment, transfers, (Place) subject, date)
        .explain();
  }
}
