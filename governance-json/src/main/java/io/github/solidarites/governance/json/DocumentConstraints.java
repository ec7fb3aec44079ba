package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.GovernanceDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the constraints of the records, without an expression language. */
final class DocumentConstraints {
  private final Validator validator;

  DocumentConstraints() {
    ParameterMessageInterpolator interpolator =
        new ParameterMessageInterpolator(
            Set.of(Locale.FRENCH, Locale.ENGLISH), Locale.ENGLISH, c -> Locale.ENGLISH, false);
    ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(interpolator)
            .buildValidatorFactory();
    validator = factory.getValidator();
  }

  /** Every violation, as a problem made from its pointer and its code. */
  List<Problem> check(GovernanceDocument document, BiFunction<String, String, Problem> problem) {
    return validator.validate(document).stream()
        .map(v -> problem.apply(pointer(v), code(v)))
        .toList();
  }

  /** The last part of the key: {@code required}. */
  private static String code(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    return template.substring(template.lastIndexOf('.') + 1, template.length() - 1);
  }

  private static String pointer(ConstraintViolation<?> violation) {
    String pointer = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer = Pointers.child(pointer, node.getIndex());
      } else if (node.getKey() != null) {
        pointer = Pointers.child(pointer, node.getKey().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer = Pointers.child(pointer, node.getName());
      }
    }
    return pointer;
  }
}
