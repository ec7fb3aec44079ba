package io.github.solidarites.governance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Effect;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.LeadClaim;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.PartyRequirement;
import io.github.solidarites.governance.instrument.Signatory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A charter carries what its rules read, and little else. */
class CharterFieldsTest {
  private static final List<Class<?>> TYPES =
      List.of(
          Charter.class,
          Signatory.class,
          Party.class,
          AuthorisingAct.class,
          Effect.class,
          LeadClaim.class,
          InstrumentProfile.class,
          PartyRequirement.class);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.solidarites.governance");

  /** Printed for people, or checked when the charter is built. */
  private static final Set<String> DOCUMENTARY =
      Set.of(
          "Charter.title",
          "Charter.sourceKind",
          "InstrumentProfile.id",
          "InstrumentProfile.dateConfidence");

  @Test
  void every_field_is_read_by_a_rule_or_known_to_be_documentary() {
    Set<String> unread = new TreeSet<>();
    for (Class<?> type : TYPES) {
      CLASSES.get(type).getMethods().stream()
          .filter(CharterFieldsTest::isField)
          .filter(m -> !isReadByARule(m))
          .forEach(m -> unread.add(type.getSimpleName() + "." + m.getName()));
    }
    assertThat(unread).containsExactlyInAnyOrderElementsOf(DOCUMENTARY);
  }

  private static boolean isField(JavaMethod method) {
    Set<String> others = Set.of("toString", "hashCode", "subjectKind", "check", "builder");
    return method.getRawParameterTypes().isEmpty() && !others.contains(method.getName());
  }

  private static boolean isReadByARule(JavaMethod method) {
    return CLASSES.stream()
            .filter(c -> c.getPackageName().endsWith(".rules.charter"))
            .flatMap(c -> c.getMethodCallsFromSelf().stream())
            .anyMatch(
                call ->
                    call.getTarget().getName().equals(method.getName())
                        && call.getTargetOwner().equals(method.getOwner()))
        || referenced(method);
  }

  private static boolean referenced(JavaMethod method) {
    return CLASSES.stream()
        .filter(c -> c.getPackageName().endsWith(".rules.charter"))
        .flatMap(c -> c.getMethodReferencesFromSelf().stream())
        .anyMatch(
            use ->
                use.getTarget().getName().equals(method.getName())
                    && use.getTargetOwner().equals(method.getOwner()));
  }
}
