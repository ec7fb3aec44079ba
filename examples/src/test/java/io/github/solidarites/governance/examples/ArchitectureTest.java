package io.github.solidarites.governance.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.solidarites.governance.rules.DatedGovernance;
import io.github.solidarites.governance.rules.Governance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** The rooms of the house, and what may not enter them. */
@AnalyzeClasses(
    packages = "io.github.solidarites.governance",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "io.github.solidarites.governance.";
  private static final String[] CORE = {
    BASE + "time..",
    BASE + "law..",
    BASE + "territory..",
    BASE + "actor..",
    BASE + "competence..",
    BASE + "instrument..",
    BASE + "pathway..",
    BASE + "internal.."
  };

  @ArchTest
  static final ArchRule core_knows_guava_and_nothing_else =
      classes()
          .that(resideInAnyPackage(CORE))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(CORE)
                  .or(
                      resideInAnyPackage(
                          "java..",
                          "com.google.common..",
                          "com.google.errorprone.annotations..",
                          "org.jspecify..",
                          "org.immutables..")));

  @ArchTest
  static final ArchRule rules_know_neither_documents_nor_data =
      noClasses()
          .that()
          .resideInAPackage(BASE + "rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + "json..",
              BASE + "reference..",
              "tools.jackson..",
              "com.fasterxml..",
              "jakarta..");

  @ArchTest
  static final ArchRule reference_loads_no_json_library =
      noClasses()
          .that()
          .resideInAPackage(BASE + "reference..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(BASE + "json..", "tools.jackson..", "com.fasterxml..", "jakarta..");

  @ArchTest
  static final ArchRule documents_do_not_know_france =
      noClasses()
          .that()
          .resideInAPackage(BASE + "json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + "reference..");

  @ArchTest
  static final ArchRule nothing_published_knows_the_fixtures =
      noClasses()
          .that(
              resideOutsideOfPackage(BASE + "fixtures..")
                  .and(resideOutsideOfPackage(BASE + "examples..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + "fixtures..");

  @ArchTest
  static final ArchRule fixtures_impose_no_test_engine =
      noClasses()
          .that()
          .resideInAPackage(BASE + "fixtures..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.junit..", "org.assertj..", "net.jqwik..");

  @ArchTest
  static final ArchRule the_subjects_of_rules_are_free_of_cycles =
      slices().matching(BASE + "rules.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule subjects_never_import_the_doors =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + "rules.model..",
              BASE + "rules.competence..",
              BASE + "rules.lead..",
              BASE + "rules.delegation..",
              BASE + "rules.waiver..",
              BASE + "rules.pathway..",
              BASE + "rules.charter..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Governance.class, DatedGovernance.class);

  @ArchTest
  static final ArchRule no_logging_no_network_no_thread_in_the_library =
      noClasses()
          .that(resideOutsideOfPackage(BASE + "examples.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.util.logging..",
              "org.slf4j..",
              "java.net.http..",
              "java.nio.file..",
              "java.util.concurrent..");

  @ArchTest
  static final ArchRule no_clock_in_the_library =
      noClasses()
          .that(resideOutsideOfPackage(BASE + "examples.."))
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule no_default_locale_in_the_library =
      noClasses()
          .that(resideOutsideOfPackage(BASE + "examples.."))
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase");

  @ArchTest
  static final ArchRule no_static_state_in_the_library =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat(resideOutsideOfPackage(BASE + "examples.."))
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule no_public_signature_shows_what_is_internal =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(resideOutsideOfPackage("..internal.."))
          .should(showNothingInternal());

  private static ArchCondition<JavaMethod> showNothingInternal() {
    return new ArchCondition<>("show nothing internal") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getAllInvolvedRawTypes().stream()
            .filter(t -> t.getPackageName().startsWith(BASE))
            .filter(t -> t.getPackageName().endsWith(".internal"))
            .forEach(
                t ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + t.getName())));
      }
    };
  }

  @ArchTest
  static void each_door_has_fifteen_public_methods_at_most(JavaClasses classes) {
    for (Class<?> door : Set.of(Governance.class, DatedGovernance.class)) {
      JavaClass imported = classes.get(door);
      long methods =
          imported.getMethods().stream()
              .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
              .count();
      assertThat(methods).as(door.getSimpleName()).isBetween(5L, 15L);
    }
  }
}
