package io.github.solidarites.governance.json.report;

import java.util.Locale;

/** Where the page of a rule or of a step stands, from the root of the project. */
public final class RulePages {
  /** The folder of the pages. */
  public static final String FOLDER = "docs/rules/";

  private RulePages() {}

  /**
   * The page of a rule.
   *
   * @param id the identifier of the rule
   * @param locale French, or any other for English
   * @return for example {@code docs/rules/pathway.no-gap.md}
   */
  public static String ofCheck(String id, Locale locale) {
    return FOLDER + id + suffix(locale);
  }

  /**
   * The page of a step: its family has one page, the step an anchor on it.
   *
   * @param id the identifier of the step
   * @param locale French, or any other for English
   * @return for example {@code docs/rules/payer.md#payer.conclusion}
   */
  public static String ofStep(String id, Locale locale) {
    return FOLDER + family(id) + suffix(locale) + "#" + id;
  }

  /**
   * The family of a step.
   *
   * @param id the identifier of the step
   * @return what stands before the first dot
   */
  public static String family(String id) {
    return id.substring(0, id.indexOf('.'));
  }

  private static String suffix(Locale locale) {
    return locale.getLanguage().equals("fr") ? ".md" : ".en.md";
  }
}
