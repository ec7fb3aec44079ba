package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.GovernanceDocument;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the constraints of the records, without an expression language. */
final class DocumentConstraints {
  private final Validator validator;

  DocumentConstraints() {
    ParameterMessageInterpolator interpolator =
        new ParameterMessageInterpolator(
            Set.of(Locale.FRENCH, Locale.ENGLISH), Locale.ENGLISH, c -> Locale.ENGLISH, false);
    validator =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(interpolator)
            .failFast(true)
            .buildValidatorFactory()
            .getValidator();
  }

  /** Whether there is no violation; the diagnosis says which there are. */
  boolean accept(GovernanceDocument document) {
    return validator.validate(document).isEmpty();
  }
}
