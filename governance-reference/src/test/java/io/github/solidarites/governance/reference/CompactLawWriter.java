package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.NotEncoded;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the compact form of the tables of law; the reader is in the main tree. */
final class CompactLawWriter {
  private final StringBuilder out = new StringBuilder();

  String write(LawTables law) {
    out.append("# Compiled from src/law/*.json; do not edit: see CONTRIBUTING.md.\n");
    line("V", law.version(), law.verifiedOn(), law.answersFrom());
    citations(law).values().forEach(this::citation);
    law.matters()
        .forEach(
            m ->
                line(
                    "M",
                    m.id(),
                    m.french(),
                    m.english(),
                    list(m.aliases()),
                    or(m.predecessor()),
                    or(m.notEncoded().map(NotEncoded::french)),
                    or(m.notEncoded().map(NotEncoded::english))));
    law.domains().forEach(d -> line("D", d.id(), d.french(), d.english()));
    law.competences().forEach(this::competence);
    law.singleBodies()
        .forEach(
            b ->
                line(
                    "B",
                    b.kind(),
                    first(b.period()),
                    last(b.period()),
                    sorted(b.except()),
                    b.confidence()));
    law.benefits()
        .forEach(
            b ->
                line("P", b.benefit(), b.french(), b.english(), b.criterion(), ids(b.citations())));
    law.schemes().forEach(this::scheme);
    law.waivers().forEach(this::waiver);
    law.instrumentProfiles().forEach(this::profile);
    return out.toString();
  }

  private static Map<String, LegalCitation> citations(LawTables law) {
    Stream<LegalCitation> ofRows =
        law.competences().stream()
            .flatMap(r -> Stream.concat(r.citations().stream(), r.delegability().basis().stream()));
    Stream<LegalCitation> ofBenefits =
        law.benefits().stream().map(BenefitRule::citations).flatMap(List::stream);
    Stream<LegalCitation> ofSchemes =
        law.schemes().stream()
            .flatMap(
                s ->
                    Stream.concat(
                        s.norms().stream().flatMap(n -> n.citations().stream()),
                        s.endedBy().stream()));
    Stream<LegalCitation> ofWaivers =
        law.waivers().stream()
            .flatMap(
                w ->
                    Stream.concat(
                        w.citations().stream(),
                        w.territories().stream().map(Waiver.Listed::listedBy)));
    Stream<LegalCitation> ofProfiles =
        law.instrumentProfiles().stream().flatMap(p -> p.citations().stream());
    Map<String, LegalCitation> all = new TreeMap<>();
    Stream.of(ofRows, ofBenefits, ofSchemes, ofWaivers, ofProfiles)
        .flatMap(s -> s)
        .forEach(c -> all.put(c.id(), c));
    return all;
  }

  private void citation(LegalCitation c) {
    line(
        "C",
        c.id(),
        c.confidence(),
        c.verifiedOn(),
        first(c.inForce()),
        last(c.inForce()),
        or(c.printedAs()),
        list(c.readIn()));
  }

  private void competence(Competence r) {
    line(
        "R",
        r.id(),
        sorted(r.matters()),
        or(r.domain()),
        r.role(),
        list(r.holders()),
        r.mode(),
        r.level(),
        sorted(r.onlyIn()),
        sorted(r.notIn()),
        or(r.extensionOf()),
        new TreeMap<>(r.replaces())
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("|")),
        first(r.inForce()),
        last(r.inForce()),
        or(r.endKnownFrom()),
        or(r.knownFrom()),
        or(r.knownUntil()),
        or(r.rewordingOf()),
        list(r.decidedBy()),
        list(r.paidBy()),
        sorted(r.leavesInPlace()),
        r.fromPopulation().isPresent() ? r.fromPopulation().getAsInt() : "",
        or(r.otherwise()),
        r.byTransfer() ? "transfer" : "",
        r.delegability().allowed(),
        sorted(r.delegability().recipients()),
        ids(r.delegability().basis()),
        ids(r.citations()),
        r.confidence(),
        r.dateConfidence());
  }

  private void scheme(Scheme s) {
    line(
        "S",
        s.id(),
        s.french(),
        s.english(),
        or(s.replacedBy()),
        or(s.endedBy().map(LegalCitation::id)));
    s.norms()
        .forEach(
            n ->
                line(
                    "N",
                    s.id(),
                    first(n.inForce()),
                    last(n.inForce()),
                    or(n.byWaiver()),
                    n.fromBirthday(),
                    n.beforeBirthday(),
                    sorted(n.conditions()),
                    ids(n.citations())));
  }

  private void waiver(Waiver w) {
    line(
        "W",
        w.id(),
        w.scheme(),
        first(w.inForce()),
        last(w.inForce()),
        first(w.listCompleteDuring()),
        last(w.listCompleteDuring()),
        ids(w.citations()));
    w.territories()
        .forEach(
            t ->
                line(
                    "L",
                    w.id(),
                    t.territory(),
                    first(t.period()),
                    last(t.period()),
                    t.whole(),
                    t.listedBy().id()));
  }

  private void profile(InstrumentProfile p) {
    line(
        "I",
        p.id(),
        p.instrument(),
        first(p.inForce()),
        last(p.inForce()),
        p.dateConfidence(),
        p.durationRequired(),
        p.maximumMonths().isPresent() ? p.maximumMonths().getAsInt() : "",
        ids(p.citations()));
    p.parties()
        .forEach(
            q ->
                line(
                    "Q",
                    p.id(),
                    list(q.kinds()),
                    list(q.umbrellas()),
                    q.atLeast(),
                    q.conditional()));
  }

  private void line(Object... fields) {
    out.append(Stream.of(fields).map(Object::toString).collect(Collectors.joining("\t")))
        .append('\n');
  }

  private static String first(Period period) {
    return period.startInclusive().map(LocalDate::toString).orElse("");
  }

  private static String last(Period period) {
    return period.endInclusive().map(LocalDate::toString).orElse("");
  }

  private static String or(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String list(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("|"));
  }

  private static String sorted(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().collect(Collectors.joining("|"));
  }

  private static String ids(List<LegalCitation> citations) {
    return list(citations.stream().map(LegalCitation::id).toList());
  }
}
