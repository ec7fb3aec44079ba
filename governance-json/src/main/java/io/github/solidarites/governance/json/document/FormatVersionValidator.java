package io.github.solidarites.governance.json.document;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link FormatVersion}. */
public final class FormatVersionValidator implements ConstraintValidator<FormatVersion, Integer> {
  private static final int CURRENT = 1;

  /** A validator, made by the provider. */
  public FormatVersionValidator() {}

  @Override
  public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
    return value == null || value == CURRENT;
  }
}
