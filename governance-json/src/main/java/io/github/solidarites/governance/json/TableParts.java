package io.github.solidarites.governance.json;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.DomainDefinition;
import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.json.document.CompetenceTableDocument;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.model.SingleBody;
import java.time.LocalDate;
import java.util.List;

/**
 * The rows of one document, converted, once its citations are known.
 *
 * @param verifiedOn the day the part was last verified
 * @param answersFrom the first day the table answers for
 * @param matters the matters
 * @param domains the domains
 * @param competences the rows
 * @param singleBodies where one body serves a département
 * @param benefits the benefits
 * @param schemes the schemes
 * @param waivers the waivers
 * @param profiles what texts ask of each kind of instrument
 */
record TableParts(
    LocalDate verifiedOn,
    LocalDate answersFrom,
    List<MatterDefinition> matters,
    List<DomainDefinition> domains,
    List<Competence> competences,
    List<SingleBody> singleBodies,
    List<BenefitRule> benefits,
    List<Scheme> schemes,
    List<Waiver> waivers,
    List<InstrumentProfile> profiles) {
  static Converted<TableParts> of(
      CompetenceTableDocument table, Conversion conversion, Citations citations) {
    var names = new NamesConversion(conversion, citations);
    var rows = new CompetenceConversion(conversion, citations);
    var law = new SchemeConversion(conversion, citations);
    var verifiedOn = conversion.value("/verifiedOn", table.verifiedOn(), Form.DAY);
    var answersFrom = conversion.value("/answersFrom", table.answersFrom(), Form.DAY);
    var matters = conversion.each("/matters", table.matters(), names::matter);
    var domains = conversion.each("/domains", table.domains(), names::domain);
    var competences = conversion.each("/competences", table.competences(), rows::convert);
    var bodies = conversion.each("/singleBodies", table.singleBodies(), names::singleBody);
    var benefits = conversion.each("/benefits", table.benefits(), names::benefit);
    var schemes = conversion.each("/schemes", table.schemes(), law::scheme);
    var waivers = conversion.each("/waivers", table.waivers(), law::waiver);
    var instruments = new InstrumentProfileConversion(conversion, citations);
    var profiles =
        conversion.each("/instrumentProfiles", table.instrumentProfiles(), instruments::convert);
    return conversion.built(
        () ->
            new TableParts(
                verifiedOn.get(),
                answersFrom.get(),
                matters.get(),
                domains.get(),
                competences.get(),
                bodies.get(),
                benefits.get(),
                schemes.get(),
                waivers.get(),
                profiles.get()));
  }

  void addTo(LawTables.Builder tables) {
    tables
        .addAllMatters(matters)
        .addAllDomains(domains)
        .addAllCompetences(competences)
        .addAllSingleBodies(singleBodies)
        .addAllBenefits(benefits)
        .addAllSchemes(schemes)
        .addAllWaivers(waivers)
        .addAllInstrumentProfiles(profiles);
  }
}
