package io.github.solidarites.governance.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+(?:\\.[a-z]+)?}");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** The same thing, in the words of each language. */
  private static final Map<String, String> SAME =
      Map.of("{english}", "{french}", "{of}", "{name}", "{departement.of}", "{departement}");

  static Stream<String> keys() {
    return Bundle.ENGLISH.keySet().stream();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(m -> SAME.getOrDefault(m.group(), m.group()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void both_files_have_the_same_keys() {
    assertThat(Bundle.FRENCH.keySet()).isEqualTo(Bundle.ENGLISH.keySet()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void both_languages_say_the_same_things(String key) {
    assertThat(placeholders(Bundle.FRENCH.get(key)))
        .isEqualTo(placeholders(Bundle.ENGLISH.get(key)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void a_brace_is_a_placeholder_or_nothing(String key) {
    for (String text : List.of(Bundle.FRENCH.get(key), Bundle.ENGLISH.get(key))) {
      assertThat(PLACEHOLDER.matcher(text).replaceAll("")).doesNotContain("{", "}").isNotNull();
      assertThat(text).isNotBlank().isEqualTo(text.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Severity.class, Outcome.class, DecisionOutcome.class, AnswerOutcome.class})
  void every_constant_has_a_name(Class<? extends Enum<?>> type) {
    String prefix =
        Map.of(DecisionOutcome.class, "decision", AnswerOutcome.class, "answer")
            .getOrDefault(type, type.getSimpleName().toLowerCase());
    for (Enum<?> constant : type.getEnumConstants()) {
      assertThat(Bundle.FRENCH).containsKey(prefix + "." + constant.name());
    }
  }

  @Test
  void a_placeholder_without_an_argument_is_refused_with_key_and_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Messages.of(Locale.ENGLISH)
                    .render("period.from", Arguments.none(), NoNames.INSTANCE, DAY))
        .withMessage("Message period.from: no argument from");
  }

  @Test
  void an_unknown_key_is_refused_with_its_name() {
    assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> Messages.of(Locale.FRENCH).text("no.such.key"))
        .satisfies(e -> assertThat(e.getKey()).isEqualTo("no.such.key"));
  }
}
