package io.github.solidarites.governance.law;

import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.time.Period;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <i>Référence</i>: a provision, when it was in force, how surely it was read, where and when. Its
 * identifier has the form {@code CGCT:L1111-9:III-1}, {@code LOI:2021-1900:43}, {@code
 * CE:2021-04-21:437179}, {@code PRINCIPLE:delegata-potestas}, {@code CONVENTION:months}.
 *
 * <p>Article numbers change meaning over time: a citation is read with its period.
 */
@ValueStyle
@Value.Immutable
public sealed interface LegalCitation permits ImmutableLegalCitation {
  /**
   * The stable identifier.
   *
   * @return for example {@code CASF:L262-13}
   */
  String id();

  /**
   * When the cited wording is in force, as far as known.
   *
   * @return the period; without bounds when the sources do not say
   */
  @Value.Default
  default Period inForce() {
    return Period.always();
  }

  /**
   * How the wording was checked.
   *
   * @return the confidence
   */
  Confidence confidence();

  /**
   * When it was last checked.
   *
   * @return the day
   */
  LocalDate verifiedOn();

  /**
   * Where it was read. Documentary: it is evidence for people, no rule reads it.
   *
   * @return names or addresses of sources, possibly none; immutable
   */
  List<String> readIn();

  /**
   * A printed name that the identifier cannot give, for example of a finance act.
   *
   * @return the name, if one was needed
   */
  Optional<String> printedAs();

  /**
   * The text, without article.
   *
   * @return the text
   */
  @Value.Derived
  default LegalText text() {
    return CitationId.parse(id()).text();
  }

  /**
   * What the citation rests on.
   *
   * @return the kind
   */
  @Value.Derived
  default SourceKind kind() {
    return CitationId.parse(id()).kind();
  }

  /**
   * The citation as French lawyers write it: « CASF, art. L. 262-13 ».
   *
   * @return the label, the same in every language
   */
  default String label() {
    String label = printedAs().orElseGet(() -> CitationId.parse(id()).label());
    return CitationId.unbreakable(label);
  }

  /**
   * Tells whether reports must show « à vérifier »: what is deduced or remembered, but not a
   * convention of this library, which has nothing to be checked against.
   *
   * @return true when a person should check it
   */
  default boolean toVerify() {
    return kind() != SourceKind.CONVENTION && confidence().toVerify();
  }

  /**
   * Where the text can be looked up.
   *
   * @return a computed address, empty for principles, soft texts and conventions
   */
  default Optional<URI> url() {
    return kind() == SourceKind.STATUTE || kind() == SourceKind.REGULATION
        ? Optional.of(CitationId.parse(id()).searchAddress())
        : Optional.empty();
  }

  /** Refuses an identifier of unknown form. */
  @Value.Check
  default void check() {
    CitationId.parse(id());
  }

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds citations; {@code id}, {@code confidence} and {@code verifiedOn} are mandatory. */
  final class Builder extends ImmutableLegalCitation.Builder {
    Builder() {}
  }
}
