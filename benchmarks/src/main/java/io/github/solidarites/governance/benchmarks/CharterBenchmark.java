package io.github.solidarites.governance.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.json.GovernanceJson;
import io.github.solidarites.governance.json.ReadResult;
import io.github.solidarites.governance.json.document.CharterDocument;
import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.DatedGovernance;
import io.github.solidarites.governance.rules.model.Verdict;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** From the text of a charter to its verdict, against binding the same bytes and no more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CharterBenchmark {
  /** How many signatories; sixty make about 24 kB. */
  @Param({"60", "600", "6000"})
  private int signatories;

  private final JsonMapper mapper = new JsonMapper();
  private final GovernanceJson json = GovernanceJson.create();
  private final DatedGovernance today = FrenchGovernance.load().on(LocalDate.of(2026, 11, 22));
  private byte[] text = {};
  private @Nullable Charter charter;

  /** Reads sixty signatories unless told otherwise. */
  public CharterBenchmark() {}

  /** Writes the charter. */
  @Setup
  public void write() {
    text = CharterText.of(signatories);
    charter = charter();
  }

  private Charter charter() {
    ReadResult.Document read = (ReadResult.Document) json.read(text, "charter.json");
    return read.as(Charter.class).orElseThrow();
  }

  /**
   * The whole way.
   *
   * @return the verdict
   */
  @Benchmark
  public Verdict textToVerdict() {
    return today.check(charter());
  }

  /**
   * The rules alone.
   *
   * @return the verdict
   */
  @Benchmark
  public Verdict check() {
    return today.check(requireNonNull(charter));
  }

  /**
   * Reading alone: structure, constraints, values.
   *
   * @return what was read
   */
  @Benchmark
  public ReadResult textToDocument() {
    return json.read(text, "charter.json");
  }

  /**
   * The baseline: Jackson binds the same bytes to the same records.
   *
   * @return the record
   */
  @Benchmark
  public CharterDocument bindPlain() {
    return mapper.readValue(text, CharterDocument.class);
  }
}
