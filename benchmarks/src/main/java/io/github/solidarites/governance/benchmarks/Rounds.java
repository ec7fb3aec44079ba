package io.github.solidarites.governance.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark once per round, in a virtual machine of its own, so that what disturbs the
 * machine for a minute disturbs all of them alike.
 */
final class Rounds {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final Map<String, List<Double>> nanoseconds = new TreeMap<>();
  private final Map<String, List<Double>> bytes = new TreeMap<>();

  Map<String, Measure> run(int rounds) throws RunnerException {
    for (int round = 0; round < rounds; round++) {
      new Runner(options()).run().forEach(this::keep);
    }
    Map<String, Measure> measures = new TreeMap<>();
    nanoseconds.forEach((name, ns) -> measures.put(name, new Measure(ns, bytes(name))));
    return measures;
  }

  private static Options options() {
    return new OptionsBuilder()
        .include("io\\.github\\.solidarites\\.governance\\.benchmarks\\..*")
        .forks(1)
        .warmupIterations(3)
        .warmupTime(TimeValue.milliseconds(500))
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(500))
        .timeUnit(TimeUnit.NANOSECONDS)
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private void keep(RunResult result) {
    String name = name(result);
    add(nanoseconds, name, result.getPrimaryResult().getScore());
    Result<?> allocated = result.getSecondaryResults().get(ALLOCATION);
    add(bytes, name, allocated == null ? Double.NaN : allocated.getScore());
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    Collection<String> keys = result.getParams().getParamsKeys();
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    StringBuilder name = new StringBuilder(method);
    keys.forEach(key -> name.append(' ').append(result.getParams().getParam(key)));
    return name.toString();
  }

  private static void add(Map<String, List<Double>> all, String name, double value) {
    all.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  private List<Double> bytes(String name) {
    return bytes.getOrDefault(name, List.of());
  }
}
