package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.json.Positions;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.RegistryEntry;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Territories;
import io.github.solidarites.governance.rules.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes answers, decisions and verdicts as JSON: UTF-8, two spaces, line feeds, one at the end;
 * the same input gives the same bytes.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Reports {
  private final Locale locale;

  private Reports(Locale locale) {
    this.locale = locale;
  }

  /**
   * Reports whose sentences are in a language.
   *
   * @param locale French, or any other for English
   * @return the reports
   */
  public static Reports in(Locale locale) {
    return new Reports(locale);
  }

  /**
   * Who is competent.
   *
   * @param asked the question
   * @param answer the answer
   * @return the report
   */
  public byte[] holders(Asked asked, Answer<Holders> answer) {
    return answer(asked, answer, AnswerValues::holders);
  }

  /**
   * Who leads.
   *
   * @param asked the question
   * @param answer the answer
   * @return the report
   */
  public byte[] lead(Asked asked, Answer<Lead> answer) {
    return answer(asked, answer, AnswerValues::lead);
  }

  /**
   * Who pays.
   *
   * @param asked the question
   * @param answer the answer
   * @return the report
   */
  public byte[] payer(Asked asked, Answer<Payer> answer) {
    return answer(asked, answer, AnswerValues::payer);
  }

  /**
   * Whether an actor may act, or a person is eligible.
   *
   * @param asked the question
   * @param decision the decision
   * @return the report
   */
  public byte[] decision(Asked asked, Decision decision) {
    Explanation why = decision.explanation();
    return new QuestionReport(asked, locale)
        .write(
            decision.outcome().name(),
            Optional.of(AnswerValues.decision(decision)),
            List.of(),
            why);
  }

  /**
   * A place on a day: what it lies in, who its members are, what happened to it.
   *
   * @param asked the question
   * @param place the place
   * @param world the world of the place
   * @return the report
   */
  public byte[] place(Asked asked, Place place, Governance world) {
    Territories territories = world.territories();
    LocalDate date = asked.asOf();
    return new QuestionReport(asked, locale)
        .write(
            territories.outcome(place, date).name(),
            Optional.of(new PlaceValues(territories, place, date).value()),
            List.of(),
            new Explanation(List.of(), world.naming(), date));
  }

  /**
   * A check.
   *
   * @param sourceName what the document is called
   * @param verdict the verdict
   * @param positions where the properties of the document stand
   * @param law the tables
   * @return the report
   */
  public byte[] check(String sourceName, Verdict verdict, Positions positions, LawTables law) {
    return new CheckReport(verdict, positions, locale)
        .write(sourceName, law.version(), law.verifiedOn());
  }

  /**
   * What the library checks and how it reasons.
   *
   * @param registry the rules and the steps
   * @return the report
   */
  public byte[] registry(Registry registry) {
    return RegistryReport.of(registry);
  }

  /**
   * What the library checks, how it reasons, and what became of each entry of the catalogue.
   *
   * @param registry the rules and the steps
   * @param entries entries of the registry, all or some
   * @return the report
   */
  public byte[] registry(Registry registry, List<RegistryEntry> entries) {
    return RegistryReport.of(registry, entries, locale);
  }

  /**
   * Some rules and steps, with more than their cards.
   *
   * @param registry the rules and the steps
   * @param more the members to add to each, by its identifier
   * @return the report
   */
  public byte[] registry(Registry registry, Function<String, Map<String, Object>> more) {
    return RegistryReport.of(registry, more);
  }

  private <T> byte[] answer(
      Asked asked, Answer<T> answer, Function<T, Map<String, Object>> written) {
    return new QuestionReport(asked, locale)
        .write(
            answer.outcome().name(),
            answer.value().map(written),
            answer.alternatives().stream().map(written).toList(),
            answer.explanation());
  }
}
