package io.github.solidarites.governance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Runs everything and writes RESULTS.md. */
public final class Run {
  private static final int ROUNDS = 9;

  private Run() {}

  /**
   * Runs.
   *
   * @param args the file to write, the commit that is measured, and the number of rounds if not
   *     nine
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the file cannot be written
   * @throws InterruptedException if the run is interrupted
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
    double cold = ColdStart.medianMilliseconds(ROUNDS);
    double territories = ColdStart.medianTerritoriesMilliseconds(ROUNDS);
    double retained = ColdStart.retainedMegabytes();
    Map<String, Measure> measures = new Rounds().run(rounds);
    String results =
        new Results(measures).write(header(args[1], rounds), cold, territories, retained);
    Files.writeString(Path.of(args[0]), results);
    System.out.println(results);
  }

  private static String header(String commit, int rounds) {
    return "Written by `benchmarks/run` on %s, commit %s: %s, JDK %s, %d processors. Median of %d interleaved rounds, each in a process of its own."
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            commit,
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            rounds);
  }
}
