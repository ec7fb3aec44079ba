package io.github.solidarites.governance.json.document;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link OpaqueReference}. */
public final class OpaqueReferenceValidator
    implements ConstraintValidator<OpaqueReference, String> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");

  /** Sex, year, month, département, commune, order and, at times, the key; together or apart. */
  private static final Pattern NIR =
      Pattern.compile(
          "(?<!\\d)\\d[._-]?\\d{2}[._-]?\\d{2}[._-]?(?:\\d{2}|2[ABab])[._-]?\\d{3}[._-]?\\d{3}"
              + "(?:[._-]?\\d{2})?(?!\\d)");

  /** A validator, made by the provider. */
  public OpaqueReferenceValidator() {}

  /**
   * Tells whether a reference is opaque.
   *
   * @param reference the reference
   * @return false when it looks like a NIR or has characters of an address
   */
  public static boolean isOpaque(String reference) {
    return FORM.matcher(reference).matches() && !NIR.matcher(reference).find();
  }

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || isOpaque(value);
  }
}
