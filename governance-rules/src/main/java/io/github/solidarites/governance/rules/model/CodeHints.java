package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.rules.internal.CompanyNumber;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What somebody probably meant by a code that no territory bears. */
final class CodeHints {
  private static final Pattern DIGITS = Pattern.compile("\\d{2,5}|\\d{9}|\\d{14}");
  private static final Pattern CORSICA = Pattern.compile("2[ab]\\d{0,3}");
  private static final Pattern FOREIGN = Pattern.compile("[A-Za-z]{1,2}-?\\d{4,5}");
  private static final int POSTAL = 5;
  private static final int SIREN = 9;

  private final TerritoryTable territories;
  private final PlaceLabels labels;

  CodeHints(TerritoryTable territories, PlaceLabels labels) {
    this.territories = territories;
    this.labels = labels;
  }

  Optional<PlaceHint> of(String typed) {
    if (typed.isEmpty()) {
      return hint("empty", typed, List.of());
    }
    int colon = typed.indexOf(':');
    if (colon >= 0 && !isLevel(typed.substring(0, colon))) {
      return Optional.empty();
    }
    String code = typed.substring(colon + 1);
    if (DIGITS.matcher(code).matches()) {
      return ofDigits(code, typed.startsWith("departement:"));
    }
    if (CORSICA.matcher(code).matches()) {
      return single("upper-case", code, code.toUpperCase(Locale.ROOT));
    }
    return FOREIGN.matcher(code).matches() ? hint("foreign", code, List.of()) : Optional.empty();
  }

  private static boolean isLevel(String prefix) {
    return Arrays.stream(TerritoryLevel.values()).anyMatch(l -> l.prefix().equals(prefix));
  }

  private Optional<PlaceHint> ofDigits(String code, boolean departement) {
    if (departement) {
      boolean corsica = code.equals("20");
      return corsica ? hint("corsica", code, corsica()) : Optional.empty();
    }
    return switch (code.length()) {
      case 2, 3 -> single("departement", code, "departement:" + code);
      case 4 -> ofFourDigits(code);
      case POSTAL -> ofFiveDigits(code);
      default -> ofSiren(code);
    };
  }

  private List<String> corsica() {
    List<String> both = new ArrayList<>();
    for (String code : List.of("2A", "2B")) {
      int index = territories.find(TerritoryLevel.DEPARTEMENT, code);
      if (index >= 0) {
        both.add(labels.of(index));
      }
    }
    return both;
  }

  private Optional<PlaceHint> ofFourDigits(String code) {
    String whole = "0" + code;
    return single("missing-zero", code, whole)
        .or(() -> postal(whole))
        .or(() -> hint("foreign", code, List.of()));
  }

  private Optional<PlaceHint> ofFiveDigits(String code) {
    Optional<PlaceHint> municipal = municipal(code);
    return municipal.isPresent() ? municipal : postal(code).or(() -> never(code));
  }

  private Optional<PlaceHint> municipal(String code) {
    int index = territories.find(TerritoryLevel.ARRONDISSEMENT_MUNICIPAL, code);
    if (index < 0) {
      return Optional.empty();
    }
    int commune = territories.parent(index, territories.lastDay());
    return hint("municipal", code, List.of(labels.of(commune), labels.of(index)));
  }

  private Optional<PlaceHint> postal(String code) {
    List<String> served = new ArrayList<>();
    territories.forEachWithPostalCode(
        Integer.parseInt(code),
        index -> {
          if (territories.level(index) == TerritoryLevel.COMMUNE) {
            served.add(labels.of(index));
          }
        });
    return served.isEmpty() ? Optional.empty() : hint("postal-code", code, served);
  }

  private Optional<PlaceHint> never(String code) {
    return hint("no-such-code", code, new NearestCodes(territories, labels).of(code));
  }

  private Optional<PlaceHint> ofSiren(String code) {
    String siren = code.substring(0, SIREN);
    if (!CompanyNumber.isSiren(siren)) {
      return hint("siren-key", siren, List.of());
    }
    return single("siren-epci", siren, "epci:" + siren)
        .or(() -> single("siren-epci", siren, "ept:" + siren))
        .or(() -> ofCommuneSiren(siren))
        .or(() -> hint("siren-unknown", siren, List.of()));
  }

  /** The number of a commune holds its code: 21 54 0395 7 is 54395. */
  private Optional<PlaceHint> ofCommuneSiren(String siren) {
    boolean commune = siren.startsWith("21") && siren.charAt(4) == '0';
    return commune
        ? single("siren-commune", siren, siren.substring(2, 4) + siren.substring(5, 8))
        : Optional.empty();
  }

  private Optional<PlaceHint> single(String id, String given, String meant) {
    OptionalInt index = territories.find(meant);
    return index.isEmpty()
        ? Optional.empty()
        : hint(id, given, List.of(labels.of(index.getAsInt())));
  }

  private static Optional<PlaceHint> hint(String id, String given, List<String> places) {
    return Optional.of(new PlaceHint(id, given, places));
  }
}
