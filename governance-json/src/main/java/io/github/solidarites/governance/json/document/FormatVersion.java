package io.github.solidarites.governance.json.document;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A version of the format that this library reads: 1. */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FormatVersionValidator.class)
public @interface FormatVersion {
  /**
   * The message.
   *
   * @return a key of {@code ContributorValidationMessages}
   */
  String message() default "{io.github.solidarites.governance.json.format-version}";

  /**
   * The groups.
   *
   * @return none unless told
   */
  Class<?>[] groups() default {};

  /**
   * What tools attach.
   *
   * @return nothing unless told
   */
  Class<? extends Payload>[] payload() default {};
}
