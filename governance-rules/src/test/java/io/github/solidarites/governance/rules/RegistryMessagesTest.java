package io.github.solidarites.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The messages and the registry speak of the same rules and steps. */
class RegistryMessagesTest {
  private static final Messages FRENCH = Messages.of(Locale.FRENCH);

  private static List<String> steps() {
    return Registry.ofLibrary().steps().stream().map(Step::id).toList();
  }

  private static List<String> rules() {
    return Registry.ofLibrary().checks().stream().map(RuleCard::id).toList();
  }

  /** What a key speaks of: a remark is added to the identifier of a rule or of a step. */
  private static String owner(String key) {
    return key.replaceFirst("\\.(?:reading|not-covered)$", "");
  }

  @Test
  void no_two_rules_or_steps_share_an_id() {
    List<String> ids = new ArrayList<>(rules());
    ids.addAll(steps());

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void every_step_has_a_message_and_every_message_of_a_question_its_step() {
    Set<String> families = new TreeSet<>();
    steps().forEach(id -> families.add(id.substring(0, id.indexOf('.') + 1)));
    Set<String> subjects = new TreeSet<>();
    rules().forEach(id -> subjects.add(id + "."));

    assertThat(FRENCH.keys()).containsAll(steps());
    assertThat(FRENCH.keys().stream().filter(k -> families.stream().anyMatch(k::startsWith)))
        .filteredOn(k -> subjects.stream().noneMatch(k::startsWith))
        .allSatisfy(k -> assertThat(steps()).contains(owner(k)));
  }

  @Test
  void every_remark_is_about_a_rule_or_a_step() {
    List<String> ids = new ArrayList<>(rules());
    ids.addAll(steps());

    assertThat(FRENCH.keys().stream().filter(k -> !owner(k).equals(k)))
        .isNotEmpty()
        .allSatisfy(k -> assertThat(ids).contains(owner(k)));
  }

  @Test
  void every_rule_has_its_statement_and_a_sentence_for_each_outcome() {
    for (String rule : rules()) {
      assertThat(FRENCH.keys())
          .contains(
              rule + ".statement",
              rule + ".satisfied",
              rule + ".breached",
              rule + ".undetermined",
              rule + ".not-applicable");
    }
  }
}
