package io.github.solidarites.governance.rules.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What was probably meant by a place that cannot be used: a postal code, a code without its zero, a
 * name that several communes bear.
 *
 * @param id for example {@code postal-code}; its message has the key {@code place.postal-code}
 * @param given what was given
 * @param places the places it may mean, as identifier and name; immutable
 */
public record PlaceHint(String id, String given, List<String> places) {
  /** Copies the list. */
  public PlaceHint {
    places = List.copyOf(places);
  }

  /**
   * The hint as a sentence.
   *
   * @param locale French, or any other for English
   * @return one sentence or two
   */
  public String sentence(Locale locale) {
    Arguments arguments = Arguments.of("given", given).and("places", String.join(" ; ", places));
    return Messages.of(locale).render("place." + id, arguments, NoNames.INSTANCE, LocalDate.EPOCH);
  }
}
