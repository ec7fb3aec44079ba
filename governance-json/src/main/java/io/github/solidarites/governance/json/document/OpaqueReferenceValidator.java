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

  /** No digit at all, or a first name and a family name, with at most a year. */
  private static final Pattern NAME =
      Pattern.compile("\\D*|(?=.*[a-z])[A-Za-z]{3,}[._-][A-Za-z]{3,}\\d{0,4}");

  private boolean person = true;

  /** A validator, made by the provider. */
  public OpaqueReferenceValidator() {}

  @Override
  public void initialize(OpaqueReference annotation) {
    person = annotation.person();
  }

  /**
   * Tells whether the reference of a document is a code.
   *
   * @param reference the reference
   * @return false when it looks like a NIR or has characters of an address
   */
  public static boolean isCode(String reference) {
    return FORM.matcher(reference).matches() && !NIR.matcher(reference).find();
  }

  /**
   * Tells whether the reference of a person is opaque.
   *
   * @param reference the reference
   * @return false when it is not a code, or looks like a name
   */
  public static boolean isOpaque(String reference) {
    return isCode(reference) && !NAME.matcher(reference).matches();
  }

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || (person ? isOpaque(value) : isCode(value));
  }
}
