package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final String BUNDLE = "/io/github/solidarites/governance/json/messages";
  private static final String CONSTRAINTS = "/ContributorValidationMessages";

  private final Properties french = load(BUNDLE + "_fr");
  private final Properties english = load(BUNDLE);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void aFrenchJvmAnswersEnglishRequestsInEnglish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
    try {
      assertThat(ProblemMessages.of(Locale.ENGLISH).render("empty", Map.of()))
          .isEqualTo("The document is empty.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void bothLanguagesUseTheSamePlaceholders() {
    for (String key : french.stringPropertyNames()) {
      assertThat(placeholders(french.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @Test
  void frenchIsTypographic() {
    assertThat(french.values())
        .allSatisfy(
            m ->
                assertThat(m.toString())
                    .doesNotContain("'", "\"", " ;", " :", " !", " ?", "« ", " »"));
  }

  @Test
  void theConstraintsSayTheSameToAnApplicationsOwnValidator() {
    for (String suffix : Set.of("", "_fr")) {
      Properties own = load(BUNDLE + suffix);
      Properties contributed = load(CONSTRAINTS + suffix);
      assertThat(contributed.stringPropertyNames()).hasSize(4);
      for (String key : contributed.stringPropertyNames()) {
        String code = key.substring(key.lastIndexOf('.') + 1);
        assertThat(contributed.getProperty(key)).as(key).isEqualTo(own.getProperty(code));
      }
    }
  }

  private static Set<String> placeholders(String message) {
    return Pattern.compile("\\{[a-zA-Z]+}")
        .matcher(message)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(String name) {
    try (InputStream in = MessagesTest.class.getResourceAsStream(name + ".properties")) {
      Properties properties = new Properties();
      properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
