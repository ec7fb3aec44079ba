package io.github.solidarites.governance.rules;

import io.github.solidarites.governance.rules.catalogue.CatalogueEntry;
import io.github.solidarites.governance.rules.catalogue.Declaration;
import io.github.solidarites.governance.rules.catalogue.Realisation;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells how each entry of the catalogue is realised, from the rules and the steps. */
final class Realised {
  private final List<CatalogueEntry> catalogue;
  private final Map<String, CatalogueEntry> byId;
  private final List<RuleCard> checks;
  private final List<Step> steps;

  Realised(List<CatalogueEntry> catalogue, List<RuleCard> checks, List<Step> steps) {
    this.catalogue = catalogue;
    this.byId =
        catalogue.stream().collect(Collectors.toMap(CatalogueEntry::id, Function.identity()));
    this.checks = checks;
    this.steps = steps;
  }

  List<RegistryEntry> entries() {
    return catalogue.stream().map(this::realised).toList();
  }

  private RegistryEntry realised(CatalogueEntry entry) {
    CatalogueEntry realised = restated(entry).orElse(entry);
    List<String> ids = List.of(entry.id(), realised.id());
    List<RuleCard> checking =
        checks.stream().filter(c -> c.catalogue().stream().anyMatch(ids::contains)).toList();
    List<Step> applying =
        steps.stream().filter(s -> s.catalogue().stream().anyMatch(ids::contains)).toList();
    return new RegistryEntry(entry, realisation(realised, checking, applying), checking, applying);
  }

  private Optional<CatalogueEntry> restated(CatalogueEntry entry) {
    return entry
        .declaration()
        .filter(Declaration.SameAs.class::isInstance)
        .map(same -> known(entry, ((Declaration.SameAs) same).id()));
  }

  private CatalogueEntry known(CatalogueEntry entry, String id) {
    CatalogueEntry known = byId.get(id);
    if (known == null) {
      throw new IllegalStateException("Entry " + entry.id() + ": no entry " + id);
    }
    return known;
  }

  private static Realisation realisation(
      CatalogueEntry entry, List<RuleCard> checking, List<Step> applying) {
    if (!checking.isEmpty()) {
      return Realisation.CHECK;
    }
    if (!applying.isEmpty()) {
      return Realisation.STEP;
    }
    return entry.declaration().map(Realised::declared).orElse(Realisation.NOT_YET);
  }

  private static Realisation declared(Declaration declaration) {
    if (declaration instanceof Declaration.Rows) {
      return Realisation.ROW;
    }
    return declaration instanceof Declaration.Register ? Realisation.REGISTER : Realisation.NOT_YET;
  }
}
