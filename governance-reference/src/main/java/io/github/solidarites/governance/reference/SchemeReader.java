package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.Condition;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads S and N lines (a scheme, its norms), W and L lines (a waiver, its territories). */
final class SchemeReader {
  private final Function<String, LegalCitation> citations;
  private final Map<String, Scheme.Builder> schemes = new LinkedHashMap<>();
  private final Map<String, Waiver.Builder> waivers = new LinkedHashMap<>();

  SchemeReader(Function<String, LegalCitation> citations) {
    this.citations = citations;
  }

  void readLine(Fields line) {
    String id = line.text();
    switch (line.tag()) {
      case "S" -> schemes.put(id, scheme(id, line));
      case "N" -> builder(schemes, id).addNorms(norm(line));
      case "W" -> waivers.put(id, waiver(id, line));
      case "L" -> builder(waivers, id).addTerritories(listed(line));
      default -> throw new IllegalStateException("law.tsv: tag " + line.tag());
    }
  }

  private static <B> B builder(Map<String, B> builders, String id) {
    B builder = builders.get(id);
    if (builder == null) {
      throw new IllegalStateException("law.tsv: " + id + " is used before it is defined");
    }
    return builder;
  }

  private Scheme.Builder scheme(String id, Fields line) {
    Scheme.Builder builder = Scheme.builder();
    builder.id(new SchemeId(id)).french(line.text()).english(line.text());
    builder.replacedBy(line.optional()).endedBy(line.optional(citations));
    return builder;
  }

  private Scheme.Norm norm(Fields line) {
    Period inForce = line.period();
    Optional<String> byWaiver = line.optional();
    int fromBirthday = Integer.parseInt(line.text());
    int beforeBirthday = Integer.parseInt(line.text());
    List<Condition> conditions = line.list(Condition::valueOf);
    return new Scheme.Norm(
        inForce,
        byWaiver,
        fromBirthday,
        beforeBirthday,
        new HashSet<>(conditions),
        line.list(citations));
  }

  private Waiver.Builder waiver(String id, Fields line) {
    Waiver.Builder builder = Waiver.builder();
    builder.id(id).scheme(new SchemeId(line.text())).inForce(line.period());
    builder.listCompleteDuring(line.period()).addAllCitations(line.list(citations));
    return builder;
  }

  private Waiver.Listed listed(Fields line) {
    TerritoryId territory = TerritoryId.parse(line.text());
    Period period = line.period();
    boolean whole = Boolean.parseBoolean(line.text());
    return new Waiver.Listed(territory, period, whole, citations.apply(line.text()));
  }

  List<Scheme> schemes() {
    return schemes.values().stream().map(Scheme.Builder::build).map(Scheme.class::cast).toList();
  }

  List<Waiver> waivers() {
    return waivers.values().stream().map(Waiver.Builder::build).map(Waiver.class::cast).toList();
  }
}
