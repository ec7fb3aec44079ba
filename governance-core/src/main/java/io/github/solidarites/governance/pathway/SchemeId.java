package io.github.solidarites.governance.pathway;

import java.util.regex.Pattern;

/**
 * <i>Dispositif</i>: what a person may enter or receive, for example {@code garantie-jeunes}.
 *
 * @param code in lower case, words joined by hyphens
 */
public record SchemeId(String code) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

  /** Checks the form of the code. */
  public SchemeId {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("SchemeId: code \"" + code + "\"");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
