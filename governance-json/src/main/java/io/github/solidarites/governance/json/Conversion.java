package io.github.solidarites.governance.json;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.json.document.PeriodDocument;
import io.github.solidarites.governance.json.document.ReadingDocument;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Converts the parts of a document one by one, and records the fault of each. */
final class Conversion {
  private final Faults faults;
  private final MissingFacts missing;

  Conversion(Faults faults, @Nullable ReadingDocument reading) {
    this(faults, reading, false);
  }

  /** A conversion of what the press says, which shows no blank of the act, when told. */
  Conversion(Faults faults, @Nullable ReadingDocument reading, boolean press) {
    this.faults = faults;
    this.missing = new MissingFacts(reading, press);
  }

  /**
   * A property that a document must give. It is not there when the structure is faulty, which is
   * told elsewhere.
   */
  <T> Converted<T> given(@Nullable T value) {
    return value == null ? Converted.faulty() : Converted.of(value);
  }

  /** A text that a document must give, in a form. */
  <T> Converted<T> value(String pointer, @Nullable String text, Form<T> form) {
    if (text == null) {
      return Converted.faulty();
    }
    Optional<T> value = form.read(text);
    if (value.isEmpty()) {
      faults.quoting(pointer, form.code(), text);
    }
    return value.map(Converted::of).orElseGet(Converted::faulty);
  }

  <T> Converted<Optional<T>> optional(String pointer, @Nullable String text, Form<T> form) {
    if (text == null) {
      return Converted.of(Optional.empty());
    }
    Converted<T> value = value(pointer, text, form);
    return built(() -> Optional.of(value.get()));
  }

  <T> Converted<List<T>> values(String pointer, List<String> texts, Form<T> form) {
    return each(pointer, texts, (here, text) -> value(here, text, form));
  }

  <D, T> Converted<List<T>> each(
      String pointer, List<D> parts, BiFunction<String, D, Converted<T>> convert) {
    List<Converted<T>> all =
        IntStream.range(0, parts.size())
            .mapToObj(i -> convert.apply(Pointers.child(pointer, i), parts.get(i)))
            .toList();
    return built(() -> all.stream().map(Converted::get).toList());
  }

  /** A fact of three values: given, blank or missing in the text, not visible. */
  <D, T> Converted<Fact<T>> fact(
      String pointer, @Nullable D given, BiFunction<String, D, Converted<T>> convert) {
    if (given == null) {
      return Converted.of(missing.at(pointer));
    }
    Converted<T> value = convert.apply(pointer, given);
    return built(() -> Fact.of(value.get()));
  }

  <T> Converted<Fact<T>> fact(String pointer, @Nullable String given, Form<T> form) {
    return fact(pointer, given, (here, text) -> value(here, text, form));
  }

  /** A fact that needs no reading. */
  <T> Fact<T> plainFact(String pointer, @Nullable T given) {
    return given == null ? missing.at(pointer) : Fact.of(given);
  }

  /** A printed text: one that only marks a blank place, « n° … », is absent. */
  Fact<String> printedFact(String pointer, @Nullable String given) {
    return given != null && Blanks.isBlank(given)
        ? missing.<String>blank(given)
        : plainFact(pointer, given);
  }

  /** The period of an object that must give both its ends. */
  Converted<Period> closedPeriod(String owner, @Nullable String start, @Nullable String end) {
    return given(end).then(last -> periodFrom(owner, start, last));
  }

  Converted<Period> closedPeriod(String owner, @Nullable PeriodDocument document) {
    return given(document)
        .then(period -> closedPeriod(owner, period.startInclusive(), period.endInclusive()));
  }

  /** The period of an object that must give its start. */
  Converted<Period> periodFrom(String owner, @Nullable String start, @Nullable String end) {
    return given(start).then(first -> period(owner, first, end));
  }

  /** The period of an object with {@code startInclusive} and {@code endInclusive}. */
  Converted<Period> period(String owner, @Nullable String start, @Nullable String end) {
    String endPointer = owner + "/endInclusive";
    Converted<Optional<LocalDate>> first = optional(owner + "/startInclusive", start, Form.DAY);
    Converted<Optional<LocalDate>> last = optional(endPointer, end, Form.DAY);
    return build(
        endPointer,
        "period-order",
        () -> Period.ofBounds(first.get().orElse(null), last.get().orElse(null)));
  }

  /** Builds a value whose own checks may refuse it; the code tells why. */
  <T> Converted<T> build(String pointer, String code, Supplier<T> make) {
    try {
      return built(make);
    } catch (IllegalArgumentException e) {
      faults.add(pointer, code, Map.of());
      return Converted.faulty();
    }
  }

  /** Builds a value that nothing refuses but a faulty part. */
  <T> Converted<T> built(Supplier<T> make) {
    try {
      return Converted.of(make.get());
    } catch (Converted.Unusable e) {
      return Converted.faulty();
    }
  }

  void fault(String pointer, String code) {
    faults.add(pointer, code);
  }

  void fault(String pointer, String code, String value) {
    faults.quoting(pointer, code, value);
  }
}
