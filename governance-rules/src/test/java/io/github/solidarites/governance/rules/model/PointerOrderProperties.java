package io.github.solidarites.governance.rules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PointerOrderProperties {
  @Property
  void elements_go_by_their_number(
      @ForAll @IntRange(max = 120) int one, @ForAll @IntRange(max = 120) int other) {
    int order = PointerOrder.INSTANCE.compare("/episodes/" + one, "/episodes/" + other);
    assertThat(Integer.signum(order)).isEqualTo(Integer.compare(one, other));
    Statistics.label("digits differ")
        .collect(Integer.toString(one).length() != Integer.toString(other).length())
        .coverage(c -> c.check(true).percentage(p -> p > 10));
  }

  @Example
  void a_whole_comes_before_its_parts() {
    List<String> sorted =
        Stream.of("/a/10", "/a/9/b", "/b", "/a", "/a/9", "", "/a/9/a")
            .sorted(PointerOrder.INSTANCE)
            .toList();
    assertThat(sorted).containsExactly("", "/a", "/a/9", "/a/9/a", "/a/9/b", "/a/10", "/b");
  }
}
