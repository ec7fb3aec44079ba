package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.solidarites.governance.json.document.CharterDocument;
import io.github.solidarites.governance.json.document.Extent;
import io.github.solidarites.governance.json.document.GovernanceDocument;
import io.github.solidarites.governance.json.document.LocalFactsDocument;
import io.github.solidarites.governance.json.document.PathwayDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnMapperTest {
  private final JsonMapper jackson2 =
      JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();

  @Test
  void anApplicationsJackson2MapperBindsACharter() throws Exception {
    CharterDocument charter = jackson2.readValue(Samples.CHARTER, CharterDocument.class);

    assertThat(charter).isEqualTo(Samples.sound(Samples.CHARTER).document());
    assertThat(charter.schema()).isEqualTo("https://example.org/charter.json");
    assertThat(charter.extensions()).isEqualTo(Map.of("x-file", Map.of("box", 12)));
    assertThat(charter.reading().extent()).isEqualTo(Extent.FULL);
  }

  @Test
  void whatJackson2WritesThisLibraryReads() throws Exception {
    CharterDocument charter = jackson2.readValue(Samples.CHARTER, CharterDocument.class);

    assertThat(Samples.sound(jackson2.writeValueAsString(charter)).document()).isEqualTo(charter);
  }

  @Test
  void aNullElementIsRefusedThereToo() {
    assertThatThrownBy(
            () ->
                jackson2.readValue(
                    "{\"kind\":\"charter\",\"signatories\":[null]}", CharterDocument.class))
        .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bothMappersBindAndWriteEveryKindAlike(String json) throws Exception {
    GovernanceDocument ours = Samples.sound(json).document();
    GovernanceDocument theirs = jackson2.readValue(json, ours.getClass());

    assertThat(theirs).isEqualTo(ours);
    assertThat(Samples.sound(jackson2.writeValueAsString(theirs)).document()).isEqualTo(ours);
    byte[] canonical = GovernanceJson.write(ours);
    assertThat(jackson2.readTree(canonical))
        .isEqualTo(jackson2.readTree(jackson2.writeValueAsString(theirs)));
  }

  static Stream<String> samples() {
    return Stream.of(
        Samples.CHARTER,
        Samples.LOCAL_FACTS,
        Samples.RESIDENCE_HISTORY,
        Samples.SITUATION,
        Samples.PATHWAY);
  }

  @Test
  void anApplicationsValidatorWithExpressionLanguageChecksTheRecords() throws Exception {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ResourceBundleMessageInterpolator(
                    Set.of(Locale.FRENCH), Locale.FRENCH, c -> Locale.FRENCH, false))
            .buildValidatorFactory()) {
      checkMessages(factory.getValidator());
    }
  }

  @Test
  void anApplicationsValidatorWithoutExpressionLanguageChecksTheRecords() throws Exception {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ParameterMessageInterpolator(
                    Set.of(Locale.FRENCH), Locale.FRENCH, c -> Locale.FRENCH, false))
            .buildValidatorFactory()) {
      checkMessages(factory.getValidator());
    }
  }

  private void checkMessages(Validator validator) throws Exception {
    assertThat(validator.validate(jackson2.readValue(Samples.PATHWAY, PathwayDocument.class)))
        .isEmpty();
    PathwayDocument faulty =
        jackson2.readValue(
            Samples.PATHWAY
                .replace("\"need\": \"lodging\",", "")
                .replace(
                    "\"formatVersion\": 1,",
                    "\"formatVersion\": 2, \"reference\": \"Marie Dupont\","),
            PathwayDocument.class);

    assertThat(validator.validate(faulty))
        .extracting(v -> v.getPropertyPath().toString(), ConstraintViolation::getMessage)
        .containsExactlyInAnyOrder(
            tuple("formatVersion", message("format-version")),
            tuple("reference", message("reference")),
            tuple("episodes[0].need", message("required")));
    LocalFactsDocument negative =
        jackson2.readValue(Samples.LOCAL_FACTS.replace("104000", "-1"), LocalFactsDocument.class);
    assertThat(validator.validate(negative))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly(message("not-negative"));
  }

  private static String message(String code) {
    return ProblemMessages.of(Locale.FRENCH).render(code, Map.of());
  }
}
