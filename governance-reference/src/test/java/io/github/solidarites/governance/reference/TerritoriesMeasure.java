package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Random;

/**
 * Measures the territories in a fresh process: loading, what stays in memory, resolutions. Run it
 * as a program; it is no test.
 */
final class TerritoriesMeasure {
  private static final int RESOLUTIONS = 1_000_000;
  private static final int ROUNDS = 5;

  private TerritoriesMeasure() {}

  public static void main(String[] args) {
    long sinceStart = ManagementFactory.getRuntimeMXBean().getUptime();
    long cpuBefore = cpu();
    long before = System.nanoTime();
    TerritoryTable table = FrenchGovernance.territories();
    long loaded = System.nanoTime() - before;
    long cpuUsed = cpu() - cpuBefore;
    System.out.printf("start of the JVM to main      %6d ms%n", sinceStart);
    System.out.printf("loading, cold                 %6.1f ms%n", loaded / 1e6);
    System.out.printf("  of which on the processor   %6.1f ms%n", cpuUsed / 1e6);
    System.out.printf("territories                   %6d%n", table.size());
    System.out.printf("retained                      %6.2f MB%n", retained(table));
    Governance france = Governance.of(FrenchGovernance.lawTables(), table);
    measureResolutions(france, table);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double retained(TerritoryTable table) {
    long with = usedAfterCollection();
    TerritoryTable second = FrenchGovernance.territories();
    long withSecond = usedAfterCollection();
    if (second.size() != table.size()) {
      throw new IllegalStateException("The second table differs");
    }
    return (withSecond - with) / 1e6;
  }

  private static long usedAfterCollection() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void measureResolutions(Governance france, TerritoryTable table) {
    Random random = new Random(54395);
    int first = table.first(TerritoryLevel.COMMUNE);
    int communes = table.end(TerritoryLevel.COMMUNE) - first;
    String[] codes = new String[RESOLUTIONS];
    for (int i = 0; i < RESOLUTIONS; i++) {
      codes[i] = table.id(first + random.nextInt(communes)).code();
    }
    Place[] handles = new Place[RESOLUTIONS];
    for (int round = 0; round < ROUNDS; round++) {
      long byCode = System.nanoTime();
      for (int i = 0; i < RESOLUTIONS; i++) {
        handles[i] = france.place(codes[i]);
      }
      byCode = System.nanoTime() - byCode;
      System.out.printf("a place by code               %6d ns%n", byCode / RESOLUTIONS);
      measureHandles(table, handles);
    }
  }

  private static void measureHandles(TerritoryTable table, Place[] handles) {
    int day = (int) LocalDate.of(2026, 1, 1).toEpochDay();
    int[] indexes = new int[handles.length];
    for (int i = 0; i < handles.length; i++) {
      indexes[i] = table.find(TerritoryLevel.COMMUNE, handles[i].id().code());
    }
    long sum = 0;
    long byHandle = System.nanoTime();
    for (int index : indexes) {
      sum += table.departement(index, day);
    }
    byHandle = System.nanoTime() - byHandle;
    System.out.printf(
        "its département by handle     %6.1f ns   (%d)%n", (double) byHandle / handles.length, sum);
  }
}
