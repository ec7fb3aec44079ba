package io.github.solidarites.governance.json.document;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Required}. */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {
  private boolean blankAllowed;

  /** A validator, made by the provider. */
  public RequiredValidator() {}

  @Override
  public void initialize(Required annotation) {
    blankAllowed = annotation.blankAllowed();
  }

  /**
   * Tells whether a text says something.
   *
   * @param text the text
   * @return false when it is blank
   */
  public static boolean isText(String text) {
    return !text.isBlank();
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    return value != null && (blankAllowed || !(value instanceof String text) || isText(text));
  }
}
