package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.solidarites.governance.json.document.CharterDocument;
import io.github.solidarites.governance.json.document.Extent;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
