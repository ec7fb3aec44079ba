package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.List;
import org.immutables.value.Value;

/** <i>Charte de partenariat</i>, or a convention that carries one: who signs, with which power. */
@ValueStyle
@Value.Immutable
public sealed interface Charter extends Checkable permits ImmutableCharter {
  /**
   * The title.
   *
   * @return the printed title
   */
  String title();

  /**
   * The day of signature: powers are judged on it.
   *
   * @return the date
   */
  Fact<ImpreciseDate> signedOn();

  /**
   * The signatories.
   *
   * @return in the order of the document; immutable
   */
  List<Signatory> signatories();

  @Override
  default String subjectKind() {
    return "charter";
  }

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds charters. */
  final class Builder extends ImmutableCharter.Builder {
    Builder() {}
  }
}
