package io.github.solidarites.governance.benchmarks;

import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A commune found by its code, and the département of one that was found: a million at random. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TerritoryBenchmark {
  private static final int QUESTIONS = 1 << 20;
  private static final long SEED = 54395;
  private static final int DAY = (int) LocalDate.of(2026, 1, 1).toEpochDay();

  private final TerritoryTable table = FrenchGovernance.territories();
  private final Governance governance = Governance.of(FrenchGovernance.lawTables(), table);
  private final String[] codes = new String[QUESTIONS];
  private final int[] indexes = new int[QUESTIONS];
  private int next;

  /** Reads the territories once. */
  public TerritoryBenchmark() {}

  /** Draws the communes, always the same. */
  @Setup
  public void draw() {
    Random random = new Random(SEED);
    int first = table.first(TerritoryLevel.COMMUNE);
    int communes = table.end(TerritoryLevel.COMMUNE) - first;
    for (int i = 0; i < QUESTIONS; i++) {
      indexes[i] = first + random.nextInt(communes);
      codes[i] = table.id(indexes[i]).code();
    }
  }

  private int index() {
    next = (next + 1) & (QUESTIONS - 1);
    return next;
  }

  /**
   * By code.
   *
   * @return the handle
   */
  @Benchmark
  public Place placeByCode() {
    return governance.place(codes[index()]);
  }

  /**
   * By the index that a handle holds.
   *
   * @return the index of the département
   */
  @Benchmark
  public int departementOfPlace() {
    return table.departement(indexes[index()], DAY);
  }
}
