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

/**
 * An opaque code of at most forty characters, which looks neither like a NIR nor like an address
 * nor, where it stands for a person, like a name.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OpaqueReferenceValidator.class)
public @interface OpaqueReference {
  /**
   * The message.
   *
   * @return a key of {@code ContributorValidationMessages}
   */
  String message() default "{io.github.solidarites.governance.json.reference}";

  /**
   * Whether the reference stands for a person.
   *
   * @return true unless told
   */
  boolean person() default true;

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
