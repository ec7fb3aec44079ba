package io.github.solidarites.governance.benchmarks;

import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.DatedGovernance;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Who is competent and who leads, asked with handles, over random matters, communes and days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CompetenceBenchmark {
  /** A power of two, so that the next question is a mask away. */
  private static final int QUESTIONS = 1024;

  private static final long SEED = 20261122;
  private static final List<String> COMMUNES =
      List.of(
          "54395", "59350", "93008", "66136", "09122", "97411", "69266", "67482", "75056", "2A004");

  private final Matter[] matters = new Matter[QUESTIONS];
  private final MatterId[] matterIds = new MatterId[QUESTIONS];
  private final Place[] places = new Place[QUESTIONS];
  private final String[] communes = new String[QUESTIONS];
  private final LocalDate[] days = new LocalDate[QUESTIONS];
  private final DatedGovernance[] dated = new DatedGovernance[QUESTIONS];
  private final PlainCompetences plain;
  private final Governance governance;
  private int next;

  /** Loads France once. */
  public CompetenceBenchmark() {
    this.governance = FrenchGovernance.load();
    this.plain = new PlainCompetences(governance.law());
  }

  /** Draws the questions, always the same. */
  @Setup
  public void draw() {
    Random random = new Random(SEED);
    List<MatterDefinition> all = governance.law().matters();
    for (int i = 0; i < QUESTIONS; i++) {
      matterIds[i] = all.get(random.nextInt(all.size())).id();
      matters[i] = governance.matter(matterIds[i].code());
      communes[i] = COMMUNES.get(random.nextInt(COMMUNES.size()));
      places[i] = governance.place(communes[i]);
      days[i] = LocalDate.of(2004, 1, 1).plusDays(random.nextInt(8_000));
      dated[i] = governance.on(days[i]);
    }
  }

  private int index() {
    next = (next + 1) & (QUESTIONS - 1);
    return next;
  }

  /**
   * The question, as an embedding application asks it.
   *
   * @return the answer, not yet derived
   */
  @Benchmark
  public Answer<Holders> who() {
    int i = index();
    return dated[i].whoIsCompetent(matters[i], places[i]);
  }

  /**
   * The question and its value.
   *
   * @return the holders
   */
  @Benchmark
  public Optional<Holders> whoWithValue() {
    int i = index();
    return dated[i].whoIsCompetent(matters[i], places[i]).value();
  }

  /**
   * The lead.
   *
   * @return the answer, not yet derived
   */
  @Benchmark
  public Answer<Lead> lead() {
    int i = index();
    return dated[i].whoLeads(PolicyDomain.SOCIAL_ACTION, places[i]);
  }

  /**
   * The baseline.
   *
   * @return the holders
   */
  @Benchmark
  public List<String> whoPlain() {
    int i = index();
    return plain.holders(matterIds[i], communes[i], days[i]);
  }
}
