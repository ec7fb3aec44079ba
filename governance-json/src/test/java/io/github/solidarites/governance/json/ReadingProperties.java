package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reading, over invented documents, spoiled documents and noise. Each try takes a batch of inputs:
 * 20,000 in all, a million with {@code -Pfuzz}.
 */
class ReadingProperties {
  private static final int BATCH = Integer.getInteger("governance.fuzz.batch", 100);

  private final GovernanceJson json = GovernanceJson.create();
  private final FastPath fastPath = new FastPath();
  private final Diagnosis diagnosis = new Diagnosis();

  @Property(tries = 100)
  void both_ways_of_reading_accept_the_same_documents(@ForAll long seed) {
    StatisticsCollector outcomes = Statistics.label("outcome");
    for (int i = 0; i < BATCH; i++) {
      Random random = new Random(seed + i);
      String text = new Mutation(random).of(document(random), random.nextInt(4));
      boolean accepted = fastPath.read(text, "f").isPresent();

      assertThat(problems(text).isEmpty()).as("seed %d: %s", seed + i, text).isEqualTo(accepted);
      outcomes.collect(accepted ? "accepted" : "rejected");
    }
    outcomes.coverage(
        c -> {
          c.check("accepted").percentage(p -> p > 15);
          c.check("rejected").percentage(p -> p > 30);
        });
  }

  @Property(tries = 60)
  void spoiled_bytes_give_a_document_or_placed_problems(@ForAll long seed) {
    StatisticsCollector outcomes = Statistics.label("outcome");
    for (int i = 0; i < BATCH; i++) {
      Random random = new Random(seed + i);
      byte[] bytes = new Mutation(random).ofBytes(document(random).toString());

      outcomes.collect(read(bytes, seed + i) ? "accepted" : "rejected");
    }
    outcomes.coverage(c -> c.check("rejected").percentage(p -> p > 50));
  }

  @Property(tries = 40)
  void noise_gives_placed_problems(@ForAll long seed) {
    for (int i = 0; i < BATCH; i++) {
      Random random = new Random(seed + i);
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (random.nextBoolean()) {
        String signs = "{}[]:,\"\\tfn0 1e-.kind\n";
        for (int at = 0; at < bytes.length; at++) {
          bytes[at] = (byte) signs.charAt(random.nextInt(signs.length()));
        }
      }

      assertThat(read(bytes, seed + i)).isFalse();
    }
  }

  @Property(tries = 400)
  void what_is_written_reads_back_the_same_and_is_written_the_same(@ForAll long seed) {
    String text = document(new Random(seed)).toString();
    Optional<ReadResult.Document> read = fastPath.read(text, "f");

    assertThat(problems(text))
        .as("seed %d", seed)
        .extracting(Problem::code)
        .isSubsetOf(
            "row-refused", "duplicate-id", "severity-too-grave", "effect-order", "blank-in-press");
    Assume.that(read.isPresent());
    byte[] written = GovernanceJson.write(read.orElseThrow().document());
    ReadResult again = json.read(written, "f");
    assertThat(again)
        .as(() -> new String(written, StandardCharsets.UTF_8))
        .isInstanceOf(ReadResult.Document.class);
    assertThat(((ReadResult.Document) again).document()).isEqualTo(read.get().document());
    assertThat(((ReadResult.Document) again).value()).isEqualTo(read.get().value());
    assertThat(GovernanceJson.write(((ReadResult.Document) again).document())).isEqualTo(written);
    Statistics.label("kind")
        .collect(read.get().kind())
        .coverage(
            c -> {
              for (DocumentKind kind : DocumentKind.values()) {
                c.check(kind).count(n -> n > 0);
              }
            });
  }

  private static ObjectNode document(Random random) {
    DocumentKind[] kinds = DocumentKind.values();
    return new GeneratedDocument(random).of(kinds[random.nextInt(kinds.length)]);
  }

  private List<Problem> problems(String text) {
    try {
      return diagnosis.of(text);
    } catch (UnreadableException e) {
      return e.problems();
    }
  }

  /** Whether the bytes are accepted; every problem of those that are not is placed. */
  private boolean read(byte[] bytes, long seed) {
    ReadResult result = json.read(bytes, "f");
    if (result instanceof ReadResult.Rejected rejected) {
      assertThat(rejected.problems())
          .as("seed %d", seed)
          .isNotEmpty()
          .allSatisfy(ReadingProperties::isPlaced);
      return false;
    }
    return true;
  }

  private static void isPlaced(Problem problem) {
    assertThat(problem.code()).isNotEqualTo("unreadable");
    assertThat(problem.line().orElse(0)).isPositive();
    assertThat(problem.column().orElse(0)).isPositive();
    assertThat(problem.message(Locale.FRENCH)).isNotBlank().doesNotContain("jackson", "{value}");
    assertThat(problem.message(Locale.ENGLISH)).isNotBlank().doesNotContain("jackson", "{value}");
  }
}
