package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.rules.model.LawTables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses rows that name what the tables do not have, or reword what they cannot. */
final class RowChecks {
  private final Map<String, Competence> rows = new HashMap<>();
  private final Set<MatterId> matters;
  private final Set<MatterId> notEncoded;

  RowChecks(LawTables law) {
    law.competences().forEach(this::addRow);
    this.matters =
        law.matters().stream().map(MatterDefinition::id).collect(Collectors.toUnmodifiableSet());
    this.notEncoded =
        law.matters().stream()
            .filter(m -> m.notEncoded().isPresent())
            .map(MatterDefinition::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  private void addRow(Competence row) {
    if (rows.putIfAbsent(row.id(), row) != null) {
      throw refused(row, "has the id of another row; give each row its own");
    }
  }

  void check() {
    rows.values().forEach(this::check);
  }

  private void check(Competence row) {
    Stream.concat(row.matters().stream(), row.leavesInPlace().stream())
        .forEach(matter -> checkMatter(row, matter));
    Stream.concat(row.rewordingOf().stream(), row.extensionOf().stream())
        .filter(named -> !rows.containsKey(named))
        .forEach(
            named -> {
              throw refused(
                  row, "refers to row " + named + ", not in the table; add it or correct the id");
            });
    row.rewordingOf().map(rows::get).ifPresent(earlier -> checkRewording(row, earlier));
    if (row.extensionOf().isPresent() && row.onlyIn().isEmpty()) {
      throw refused(row, "extends row " + row.extensionOf().get() + " nowhere; give onlyIn");
    }
  }

  private void checkMatter(Competence row, MatterId matter) {
    if (!matters.contains(matter)) {
      throw refused(
          row, "names matter " + matter + ", not in the table; define it or correct the id");
    }
    if (notEncoded.contains(matter)) {
      throw refused(
          row, "gives matter " + matter + ", which the register says is not encoded; choose one");
    }
  }

  private static void checkRewording(Competence row, Competence earlier) {
    Optional<LocalDate> until = earlier.knownUntil();
    Optional<LocalDate> from = row.knownFrom();
    boolean follows = until.isPresent() && from.filter(until.get()::isBefore).isPresent();
    if (!follows) {
      throw refused(
          row,
          "rewords row "
              + earlier.id()
              + ": that one needs a knownUntil, before the knownFrom of this one");
    }
  }

  private static IllegalArgumentException refused(Competence row, String why) {
    return new IllegalArgumentException("Competence: row " + row.id() + " " + why);
  }
}
