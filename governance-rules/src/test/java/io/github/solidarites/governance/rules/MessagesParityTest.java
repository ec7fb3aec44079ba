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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two languages, the same sentences: nothing is missing, and French is written as French is. */
class MessagesParityTest {
  private static final Messages FRENCH = Messages.of(Locale.FRENCH);
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)(?:\\.[a-z]+)?}");

  private static Set<String> placeholders(String text) {
    Set<String> names = new TreeSet<>();
    Matcher m = PLACEHOLDER.matcher(text);
    while (m.find()) {
      names.add(m.group(1));
    }
    // The label of a thing goes under two names, and of its French name the grammar may need one.
    names.removeAll(List.of("french", "english", "name", "of"));
    return names;
  }

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(FRENCH.keys()).isNotEmpty().isEqualTo(ENGLISH.keys());
  }

  @Test
  void both_languages_speak_of_the_same_things() {
    for (String key : FRENCH.keys()) {
      assertThat(placeholders(FRENCH.text(key))).as(key).isEqualTo(placeholders(ENGLISH.text(key)));
    }
  }

  @Test
  void french_has_its_apostrophes_and_its_no_break_spaces() {
    for (String key : FRENCH.keys()) {
      assertThat(FRENCH.text(key))
          .as(key)
          .doesNotContain("'", "\"", " :", " ;", " ?", " !", " »", "« ")
          .doesNotContainPattern("\\p{L}[:;?!](?!/)")
          .doesNotContainPattern(
              "\\b(?:à|de|en) \\{(?:actor|holders|payer|deciders|recipient|place|territory)");
    }
  }

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

  @Test
  void a_french_machine_answers_english_requests_in_english() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertThat(Messages.of(Locale.ENGLISH).text("severity.ERROR")).isEqualTo("Error");
      assertThat(Messages.of(Locale.GERMAN).text("severity.ERROR")).isEqualTo("Error");
    } finally {
      Locale.setDefault(before);
    }
  }
}
