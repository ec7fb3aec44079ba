package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the table of law, or the whole of it. Parts are merged by {@link
 * io.github.solidarites.governance.json.CompetenceTables}.
 *
 * @param kind {@value #KIND}
 * @param formatVersion the version of the format, 1
 * @param schema the address of a JSON Schema, carried
 * @param version the version of the table, the same in every part
 * @param verifiedOn the day the part was last verified
 * @param answersFrom the first day the table answers for, the same in every part
 * @param citations the texts, which the other lists name by id; immutable
 * @param matters the matters; immutable
 * @param domains the domains; immutable
 * @param competences the rows; immutable
 * @param singleBodies where one body serves a département; immutable
 * @param benefits the benefits; immutable
 * @param schemes the schemes; immutable
 * @param waivers the waivers that texts opened; immutable
 * @param instrumentProfiles what texts ask of each kind of instrument; immutable
 * @param extensions the properties {@code x-…}, carried, not judged; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CompetenceTableDocument(
    @Required String kind,
    @Required @FormatVersion Integer formatVersion,
    @JsonProperty("$schema") @Nullable String schema,
    @Required String version,
    @Required String verifiedOn,
    @Required String answersFrom,
    List<@Valid CitationDocument> citations,
    List<@Valid MatterDocument> matters,
    List<@Valid DomainDocument> domains,
    List<@Valid CompetenceDocument> competences,
    List<@Valid SingleBodyDocument> singleBodies,
    List<@Valid BenefitDocument> benefits,
    List<@Valid SchemeDocument> schemes,
    List<@Valid WaiverDocument> waivers,
    List<@Valid InstrumentProfileDocument> instrumentProfiles,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extensions)
    implements GovernanceDocument {
  /** What {@code kind} says in such a document. */
  public static final String KIND = "competence-table";

  /** Copies the collections; one that is not given is empty. */
  public CompetenceTableDocument {
    citations = Given.list(citations);
    matters = Given.list(matters);
    domains = Given.list(domains);
    competences = Given.list(competences);
    singleBodies = Given.list(singleBodies);
    benefits = Given.list(benefits);
    schemes = Given.list(schemes);
    waivers = Given.list(waivers);
    instrumentProfiles = Given.list(instrumentProfiles);
    extensions = Given.map(extensions);
  }
}
