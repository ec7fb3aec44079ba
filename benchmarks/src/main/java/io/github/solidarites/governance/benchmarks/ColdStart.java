package io.github.solidarites.governance.benchmarks;

import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.Governance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A whole process that loads France and answers once, and what it keeps in memory. */
final class ColdStart {
  private static final double MEGA = 1_000_000;

  private ColdStart() {}

  /**
   * Loads and answers; prints the bytes retained by what was loaded, or the nanoseconds that the
   * territories took.
   */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("territories")) {
      long start = System.nanoTime();
      int size = FrenchGovernance.territories().size();
      System.out.println(size > 0 ? System.nanoTime() - start : -1);
      return;
    }
    boolean weigh = args.length > 0;
    long before = weigh ? used() : 0;
    Governance governance = FrenchGovernance.load();
    boolean answered =
        governance
            .on(LocalDate.of(2026, 11, 22))
            .whoIsCompetent(governance.matter("rsa-grant"), governance.place("54395"))
            .value()
            .isPresent();
    long after = weigh ? used() : 0;
    System.out.println(answered ? after - before : -1);
    if (governance.law().competences().isEmpty()) {
      throw new IllegalStateException("kept reachable until here");
    }
  }

  private static long used() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** The median of whole processes, in milliseconds, the start of the virtual machine included. */
  static double medianMilliseconds(int times) throws IOException, InterruptedException {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      output(List.of(), List.of());
      all.add((System.nanoTime() - start) / MEGA);
    }
    return Measure.median(all);
  }

  /** The median time in which new processes read the territories, in milliseconds. */
  static double medianTerritoriesMilliseconds(int times) throws IOException, InterruptedException {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(Long.parseLong(output(List.of(), List.of("territories")).strip()) / MEGA);
    }
    return Measure.median(all);
  }

  static double retainedMegabytes() throws IOException, InterruptedException {
    // Without it, the buffer of the main thread would be counted.
    List<String> exact = List.of("-XX:-UseTLAB");
    return Long.parseLong(output(exact, List.of("weigh")).strip()) / MEGA;
  }

  private static String output(List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ColdStart.class.getName());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the cold process failed: " + output);
    }
    return output;
  }
}
