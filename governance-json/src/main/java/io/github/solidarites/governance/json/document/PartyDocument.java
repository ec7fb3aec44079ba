package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>Partie</i> to a charter.
 *
 * @param name the printed name
 * @param kind its kind, for example {@code departement}
 * @param id its identifier, for example {@code departement:54}
 * @param siren its SIREN number, as printed
 * @param siret the SIRET number of its establishment, as printed
 * @param members the bodies for which it signs, as listed; null when not given; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PartyDocument(
    @Required String name,
    @Required String kind,
    @Nullable String id,
    @Nullable String siren,
    @Nullable String siret,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<@Required String> members) {
  /** Copies the members; not given and none stay distinct. */
  public PartyDocument {
    members = members == null ? null : Given.list(members);
  }
}
