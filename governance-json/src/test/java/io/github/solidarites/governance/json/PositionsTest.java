package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private final Positions positions = of("{\n  \"é\": [1, {\"a/b\": null}],\n  \"c~d\": \"x\"\n}");

  @Test
  void aPropertyStandsAtItsName() {
    assertThat(positions.at("/é")).contains(new Position(2, 3));
    assertThat(positions.at("/c~0d")).contains(new Position(3, 3));
  }

  @Test
  void anElementStandsAtItsFirstCharacterAndColumnsCountCharacters() {
    assertThat(positions.at("/é/0")).contains(new Position(2, 9));
    assertThat(positions.at("/é/1/a~1b")).contains(new Position(2, 13));
  }

  @Test
  void anAbsentPropertyStandsAtItsNearestAncestor() {
    assertThat(positions.at("/é/1/z/9")).contains(new Position(2, 12));
    assertThat(positions.at("/nothing")).contains(new Position(1, 1));
    assertThat(positions.at("")).contains(new Position(1, 1));
  }

  @Test
  void aTextThatIsNotJsonHasNoPositions() {
    assertThatIllegalArgumentException().isThrownBy(() -> of("{"));
  }

  private static Positions of(String json) {
    return Positions.of(json.getBytes(StandardCharsets.UTF_8));
  }
}
