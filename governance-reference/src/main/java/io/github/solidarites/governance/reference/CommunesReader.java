package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.territory.TerritoryTableBuilder;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryLevel;

/** Reads {@code communes.tsv}: its lines are described in src/territories/README.md. */
final class CommunesReader {
  private final Cursor cursor;
  private final TerritoryTableBuilder builder;
  private final Departements departements;
  private final MemberColumns members;

  CommunesReader(byte[] text, TerritoryTableBuilder builder) {
    this.cursor = new Cursor(text);
    this.builder = builder;
    this.departements = new Departements(builder);
    this.members = new MemberColumns(cursor, builder);
  }

  void read() {
    while (cursor.nextLine()) {
      readLine();
    }
  }

  private void readLine() {
    switch (cursor.tag()) {
      case 'V' -> readEdition();
      case 'P' -> builder.vintage(number(), number());
      case 'A' -> readArrondissement();
      case 'E' -> readBody(TerritoryLevel.EPCI);
      case 'T' -> readBody(TerritoryLevel.EPT);
      case 'L' -> departements.readMetropoleDeLyon(cursor.field());
      case 'K' -> builder.communes(number());
      case 'C' -> readCommune();
      case 'M' -> readMunicipal();
      case 'D' -> readPart(TerritoryLevel.COMMUNE_DELEGUEE);
      case 'O' -> readPart(TerritoryLevel.COMMUNE_ASSOCIEE);
      default -> readEvent();
    }
  }

  private int number() {
    return cursor.field().whole().number(10);
  }

  private String text() {
    return cursor.field().whole().text();
  }

  private int territory(TerritoryLevel level, String code) {
    cursor.field().whole();
    return builder.territory(level, code, cursor.bytes(), cursor.from(), cursor.to());
  }

  private void readEdition() {
    int year = number();
    cursor.field();
    builder.edition(year, number());
    members.countEdition();
  }

  private void readArrondissement() {
    int[] departement = readBody(TerritoryLevel.ARRONDISSEMENT);
    builder.exists(
        TerritoryTableBuilder.OPEN_START, TerritoryTableBuilder.OPEN_END, departement[0]);
  }

  private int[] readBody(TerritoryLevel level) {
    territory(level, text());
    builder.kinds(text());
    int[] indexes = departements.of(cursor.field());
    builder.departements(indexes);
    return indexes;
  }

  private void readCommune() {
    String code = text();
    int commune = territory(TerritoryLevel.COMMUNE, code);
    readExistence(code);
    members.read(TerritoryLevel.ARRONDISSEMENT, commune);
    members.read(TerritoryLevel.EPCI, commune);
    members.read(TerritoryLevel.EPT, commune);
    readPopulations(commune);
    readPostalCodes(commune);
  }

  private void readExistence(String code) {
    if (cursor.field().isEmpty()) {
      departements.addRuns(code, Span.ALWAYS);
      return;
    }
    while (cursor.part('|')) {
      Span span = Span.parse(cursor.text());
      departements.addRuns(code, span);
      span.addDoubts(builder);
    }
  }

  /** Each figure is the difference from the one before. */
  private void readPopulations(int commune) {
    cursor.field();
    int count = 0;
    for (int vintage = 0; cursor.part(','); vintage++) {
      if (!cursor.isPartEmpty()) {
        count += cursor.number(10);
        builder.municipal(vintage, commune, count);
      }
    }
    cursor.field();
    count = 0;
    for (int vintage = 0; cursor.part(','); vintage++) {
      if (!cursor.isPartEmpty()) {
        count += cursor.number(10);
        builder.apart(vintage, commune, count);
      }
    }
  }

  private void readPostalCodes(int territory) {
    cursor.field();
    while (cursor.part(',')) {
      builder.postalCode(territory, cursor.number(10));
    }
  }

  private void readMunicipal() {
    int index = territory(TerritoryLevel.ARRONDISSEMENT_MUNICIPAL, text());
    int commune = builder.find(TerritoryLevel.COMMUNE, text());
    builder.exists(TerritoryTableBuilder.OPEN_START, TerritoryTableBuilder.OPEN_END, commune);
    readPostalCodes(index);
  }

  private void readPart(TerritoryLevel level) {
    territory(level, text());
    cursor.field();
    while (cursor.part('|')) {
      String run = cursor.text();
      int colon = run.indexOf(':');
      Span span = Span.parse(run.substring(0, colon));
      int commune = builder.find(TerritoryLevel.COMMUNE, run.substring(colon + 1));
      builder.exists(span.from(), span.until(), commune);
      span.addDoubts(builder);
    }
  }

  private void readEvent() {
    char tag = cursor.tag();
    int subject = builder.find(TerritoryLevel.COMMUNE, text());
    String days = text();
    int earliest = Span.earliest(days);
    int latest = Span.latest(days);
    if (tag == 'n') {
      builder.renamed(subject, earliest, latest, text());
      return;
    }
    String other = text();
    int index =
        other.isEmpty() ? TerritoryTableBuilder.NONE : builder.find(TerritoryLevel.COMMUNE, other);
    builder.event(kind(tag), subject, earliest, latest, index);
  }

  private static TerritoryEvent.Kind kind(char tag) {
    return switch (tag) {
      case 'b' -> TerritoryEvent.Kind.CREATED;
      case 'd' -> TerritoryEvent.Kind.MOVED;
      case 'm' -> TerritoryEvent.Kind.MERGED;
      case 's' -> TerritoryEvent.Kind.RESTORED;
      case 'x' -> TerritoryEvent.Kind.SUPPRESSED;
      default -> throw new IllegalStateException("communes.tsv: tag " + tag);
    };
  }
}
