package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.territory.TerritoryId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes docs/coverage-of-competences.md. */
final class CoverageOfCompetencesPage {
  private final Governance world;
  private final CoverageSpace space;
  private final StringBuilder out = new StringBuilder();

  CoverageOfCompetencesPage(Governance world, CoverageSpace space) {
    this.world = world;
    this.space = space;
  }

  String write() {
    line("# Coverage of competences");
    line("");
    line(
        "Generated from the tables by `CoverageOfCompetencesTest`; run it with"
            + " `-Dcoverage.update=true` after a change of the law.");
    counts();
    enumeration();
    kinds();
    matters();
    leads();
    leadRules();
    return out.toString();
  }

  private List<Competence> rows() {
    return world.law().competences();
  }

  private void counts() {
    long registered =
        world.law().matters().stream().filter(m -> m.notEncoded().isPresent()).count();
    head("Counts", "what", "how many");
    row("rows (ROW)", rows().size());
    row("matters with rows", world.law().matters().size() - registered);
    row("matters known and not encoded (REGISTER)", registered);
    row("domains of a lead", world.law().domains().size());
    row("steps of « who is competent » (STEP)", steps("competence.").count());
    row("steps of « who leads » (STEP)", steps("lead.").count());
    row("rules that check a subject (CHECK) for competences and leads", checks());
    row("rows whose content is to be verified", toVerify(Competence::confidence));
    row("rows whose dates are to be verified", toVerify(Competence::dateConfidence));
    row(
        "days on which some row, or the end of one, became known",
        rows().stream()
            .flatMap(r -> Stream.concat(r.knownFrom().stream(), r.endKnownFrom().stream()))
            .distinct()
            .count());
  }

  private Stream<Step> steps(String prefix) {
    return world.rules().steps().stream().filter(s -> s.id().startsWith(prefix));
  }

  private long checks() {
    return world.rules().checks().stream()
        .filter(c -> c.id().startsWith("competence.") || c.id().startsWith("lead."))
        .count();
  }

  private long toVerify(Function<Competence, Confidence> confidence) {
    return rows().stream().filter(r -> confidence.apply(r).toVerify()).count();
  }

  /** Every matter, in every kind of territory, on every run of days. */
  private void enumeration() {
    List<CoveragePoint> points = space.points();
    Map<String, Long> by =
        points.stream()
            .collect(
                Collectors.groupingBy(
                    CoveragePoint::answeredBy, TreeMap::new, Collectors.counting()));
    head("Every matter × kind of territory × run of days", "answered by", "points");
    by.forEach(this::row);
    row("**all**", points.size());
  }

  private void kinds() {
    head("Kinds of territory", "départements", "named by");
    space.kinds().forEach((rows, places) -> row(codes(places), String.join(", ", rows)));
  }

  private static String codes(List<TerritoryId> places) {
    return places.size() > 30
        ? "the " + places.size() + " others"
        : places.stream().map(TerritoryId::code).collect(Collectors.joining(", "));
  }

  private void matters() {
    head("Matters", "matter", "row", "role", "holders", "in force", "where", "content", "dates");
    for (MatterDefinition matter : world.law().matters()) {
      matter
          .notEncoded()
          .ifPresent(why -> row(matter.id(), "not encoded", "", "", "", "", why.english(), ""));
      rows().stream()
          .filter(r -> r.matters().contains(matter.id()))
          .forEach(
              r ->
                  row(
                      matter.id(),
                      r.id(),
                      r.role(),
                      holders(r),
                      days(r),
                      where(r),
                      r.confidence(),
                      r.dateConfidence()));
    }
  }

  private void leads() {
    head(
        "Leads and coordination",
        "domain",
        "row",
        "role",
        "holders",
        "in force",
        "where",
        "content",
        "dates");
    rows().stream()
        .filter(r -> r.domain().isPresent())
        .forEach(
            r ->
                row(
                    r.domain().get(),
                    r.id(),
                    r.role(),
                    holders(r),
                    days(r),
                    where(r),
                    r.confidence(),
                    r.dateConfidence()));
  }

  private void leadRules() {
    head("Lead rules of the catalogue that steps apply", "entry", "steps");
    Map<String, String> byEntry = new TreeMap<>();
    for (Step step : world.rules().steps()) {
      step.catalogue().stream()
          .filter(e -> e.startsWith("LR-"))
          .forEach(e -> byEntry.merge(e, "`" + step.id() + "`", (a, b) -> a + ", " + b));
    }
    byEntry.forEach(this::row);
  }

  private static String holders(Competence row) {
    String kinds = row.holders().stream().map(Object::toString).collect(Collectors.joining(", "));
    return row.holders().size() == 1 ? kinds : kinds + " (" + row.mode() + ")";
  }

  private static String days(Competence row) {
    return row.inForce().toString();
  }

  private static String where(Competence row) {
    String where =
        row.onlyIn().isEmpty()
            ? row.notIn().isEmpty() ? "" : "not in " + sorted(row.notIn())
            : sorted(row.onlyIn());
    return row.byTransfer() ? "where transferred" : where;
  }

  private static String sorted(Set<TerritoryId> places) {
    return places.stream().sorted().map(TerritoryId::code).collect(Collectors.joining(", "));
  }

  private void head(String title, String... columns) {
    line("");
    line("## " + title);
    line("");
    line("| " + String.join(" | ", columns) + " |");
    line("|" + "---|".repeat(columns.length));
  }

  private void row(Object... cells) {
    line("| " + Stream.of(cells).map(Object::toString).collect(Collectors.joining(" | ")) + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
