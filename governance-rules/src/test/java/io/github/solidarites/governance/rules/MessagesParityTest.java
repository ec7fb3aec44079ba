package io.github.solidarites.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
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

  @Test
  void every_step_has_a_message_and_no_two_steps_share_an_id() {
    List<String> ids = Registry.ofLibrary().steps().stream().map(Step::id).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(FRENCH.keys()).containsAll(ids);
  }

  @Test
  void every_rule_has_its_statement_and_a_sentence_for_each_outcome() {
    for (RuleCard card : Registry.ofLibrary().checks()) {
      assertThat(FRENCH.keys())
          .contains(
              card.id() + ".statement",
              card.id() + ".satisfied",
              card.id() + ".breached",
              card.id() + ".undetermined",
              card.id() + ".not-applicable");
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
