package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.rules.internal.NearestNames;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds places by name: communes of today first, then wider territories of today, then what has
 * gone, old names included, and at last parts of communes. Accents, case, hyphens and « St » are
 * forgiven; a département may follow: « Saint-Denis (93) ». It reads all names at each search.
 */
final class PlaceNames {
  private static final Pattern QUALIFIED = Pattern.compile("(.+?)\\s*[(,]\\s*(.+?)\\s*\\)?");

  private final TerritoryTable territories;

  PlaceNames(TerritoryTable territories) {
    this.territories = territories;
  }

  List<Integer> find(String text) {
    List<Integer> whole = find(text, index -> true);
    Matcher qualified = QUALIFIED.matcher(text);
    if (!whole.isEmpty() || !qualified.matches()) {
      return whole;
    }
    String departement = NearestNames.folded(qualified.group(2));
    return find(qualified.group(1), index -> isIn(index, departement));
  }

  private boolean isIn(int index, String wanted) {
    int departement = territories.departement(index, territories.lastDay());
    return departement >= 0
        && (NearestNames.folded(territories.id(departement).code()).equals(wanted)
            || NearestNames.folded(territories.nameText(departement)).equals(wanted));
  }

  private List<Integer> find(String name, IntPredicate where) {
    String wanted = spelledOut(NearestNames.folded(name));
    List<Integer> all = new ArrayList<>();
    for (int index = 0; index < territories.size(); index++) {
      if (isNamed(index, wanted) && where.test(index)) {
        all.add(index);
      }
    }
    territories.forEachOldName(
        (index, old) -> {
          boolean unseen = !all.contains(index) && where.test(index);
          if (unseen && spelledOut(NearestNames.folded(old)).equals(wanted)) {
            all.add(index);
          }
        });
    return best(all, wanted);
  }

  private boolean isNamed(int index, String wanted) {
    return spelledOut(NearestNames.folded(territories.nameText(index))).equals(wanted);
  }

  /** The first of four groups that has anybody. */
  private List<Integer> best(List<Integer> all, String wanted) {
    List<IntPredicate> groups =
        List.of(
            i -> isCommune(i) && isCurrent(i) && isNamed(i, wanted),
            i -> isWider(i) && isCurrent(i),
            this::isCommune,
            this::isWider);
    for (IntPredicate group : groups) {
      List<Integer> found = all.stream().filter(group::test).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return all;
  }

  private boolean isCommune(int index) {
    return territories.level(index) == TerritoryLevel.COMMUNE;
  }

  private boolean isWider(int index) {
    return !territories.level(index).hasCommuneCode();
  }

  private boolean isCurrent(int index) {
    return territories.existence(index, territories.lastDay()) != Existence.ABSENT;
  }

  private static String spelledOut(String folded) {
    if (!folded.contains("st")) {
      return folded;
    }
    String padded = " " + folded + " ";
    return padded.replace(" st ", " saint ").replace(" ste ", " sainte ").strip();
  }
}
