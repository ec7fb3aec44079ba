package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.rules.internal.NearestNames;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import java.util.List;
import java.util.OptionalInt;

/** Finds a place by what people type, or says what they probably meant. */
final class PlaceFinder {
  /** Nobody reads more homonyms than this. */
  private static final int HOMONYMS_SHOWN = 40;

  private final TerritoryTable territories;
  private final PlaceLabels labels;

  PlaceFinder(TerritoryTable territories) {
    this.territories = territories;
    this.labels = new PlaceLabels(territories);
  }

  /**
   * The index of a place.
   *
   * @throws UnknownNameException if there is none, or several
   */
  int find(String text) {
    OptionalInt byIdentifier = territories.find(text);
    return byIdentifier.isPresent() ? byIdentifier.getAsInt() : findByHand(text);
  }

  private int findByHand(String text) {
    String typed = text.strip();
    OptionalInt stripped = territories.find(typed);
    if (stripped.isPresent()) {
      return stripped.getAsInt();
    }
    new CodeHints(territories, labels)
        .of(typed)
        .ifPresent(
            hint -> {
              throw new UnknownNameException("place", text, hint.places(), hint);
            });
    return findByName(text, typed);
  }

  private int findByName(String text, String typed) {
    List<Integer> named = new PlaceNames(territories).find(typed);
    if (named.size() == 1) {
      return named.get(0);
    }
    if (named.isEmpty()) {
      throw new UnknownNameException("place", text, nearest(typed));
    }
    List<String> shown = named.stream().limit(HOMONYMS_SHOWN).map(labels::of).toList();
    throw new UnknownNameException("place", text, shown, new PlaceHint("homonyms", typed, shown));
  }

  private List<String> nearest(String typed) {
    var shown =
        Character.isDigit(typed.isEmpty() ? ' ' : typed.charAt(0))
            ? labels.byCode()
            : labels.byName();
    return NearestNames.ranked(typed, shown.keySet())
        .map(shown::get)
        .distinct()
        .limit(NearestNames.SHOWN)
        .toList();
  }
}
