package io.github.solidarites.governance.rules.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of this module in one language: named placeholders, typed arguments. */
public final class Messages {
  private static final String BUNDLE = "io.github.solidarites.governance.rules.messages";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)(?:\\.([a-z]+))?}");

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The messages in a language.
   *
   * @param locale French, or any other for English
   * @return the messages
   */
  public static Messages of(Locale locale) {
    Locale known = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    return new Messages(ResourceBundle.getBundle(BUNDLE, known, Messages.class.getModule()), known);
  }

  /**
   * A message with its arguments.
   *
   * @param key the key
   * @param arguments the arguments; each placeholder needs one
   * @param naming the names to print
   * @param day the day on which names are taken
   * @return the sentence
   * @throws MissingResourceException if the key has no message
   * @throws IllegalArgumentException if a placeholder has no argument
   */
  public String render(String key, Arguments arguments, Naming naming, LocalDate day) {
    ArgumentText text = new ArgumentText(naming, day, locale);
    Matcher m = PLACEHOLDER.matcher(bundle.getString(key));
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      Object value = argument(key, arguments, m.group(1));
      m.appendReplacement(out, Matcher.quoteReplacement(text.of(value, m.group(2))));
    }
    m.appendTail(out);
    return sentence(out);
  }

  private static Object argument(String key, Arguments arguments, String name) {
    return arguments
        .value(name)
        .orElseThrow(
            () -> new IllegalArgumentException("Message " + key + ": no argument " + name));
  }

  /** A sentence that starts with an argument still starts with a capital. */
  private String sentence(StringBuilder text) {
    if (text.length() > 0 && Character.isLowerCase(text.charAt(0))) {
      text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    }
    return text.toString();
  }

  /**
   * A message without arguments.
   *
   * @param key the key
   * @return the text
   * @throws MissingResourceException if the key has no message
   */
  public String text(String key) {
    return bundle.getString(key);
  }

  /**
   * A message that a rule or a step may have or not: the reading retained, what is not covered.
   *
   * @param key the key
   * @return the text, if there is one
   */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  /**
   * A date, a period, a citation, a list as people write them.
   *
   * @param value the value of an argument
   * @param naming the names to print
   * @param day the day on which names are taken
   * @return the text
   */
  public String shown(Object value, Naming naming, LocalDate day) {
    return new ArgumentText(naming, day, locale).of(value, null);
  }

  /**
   * The name of a value of an open vocabulary.
   *
   * @param key the key
   * @param otherwise what to print for a value that this library does not know
   * @return the name
   */
  String textOr(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }

  /**
   * What a finding is called: its severity for a breach, « à déterminer » for a missing fact.
   *
   * @param severity the severity
   * @param outcome breached or undetermined
   * @return the label
   */
  public String label(Severity severity, Outcome outcome) {
    String name = text("severity." + severity);
    return outcome == Outcome.UNDETERMINED
        ? text("outcome.UNDETERMINED") + " (" + name + ")"
        : name;
  }

  /**
   * What a decision is called: an actor has a title or not, a person is eligible or not.
   *
   * @param outcome the outcome
   * @param aboutAPerson whether the question was about a person
   * @return the label
   */
  public String label(DecisionOutcome outcome, boolean aboutAPerson) {
    String plain = text("decision." + outcome);
    return aboutAPerson ? textOr("decision.person." + outcome, plain) : plain;
  }

  /**
   * One line of counts.
   *
   * @param verdict the verdict
   * @return the line
   */
  public String counts(Verdict verdict) {
    var counts = verdict.counts();
    Arguments arguments =
        Arguments.of("rules", verdict.rulesRun())
            .and("evaluations", verdict.evaluations().size())
            .and("satisfied", counts.getOrDefault(Outcome.SATISFIED, 0))
            .and("breached", counts.getOrDefault(Outcome.BREACHED, 0))
            .and("undetermined", counts.getOrDefault(Outcome.UNDETERMINED, 0))
            .and("notApplicable", counts.getOrDefault(Outcome.NOT_APPLICABLE, 0));
    return render("report.counts", arguments, NoNames.INSTANCE, verdict.day());
  }

  /**
   * What a profile changed.
   *
   * @param verdict the verdict
   * @return one line for the profile, then one per change; none without a profile; immutable
   */
  public List<String> profile(Verdict verdict) {
    return verdict.profile().stream()
        .flatMap(
            profile ->
                Stream.concat(
                    Stream.of(headOf(profile, verdict.day())),
                    profile.changes().stream().map(change -> change(change, verdict.day()))))
        .toList();
  }

  private String headOf(AppliedProfile profile, LocalDate day) {
    String key = profile.changes().isEmpty() ? "report.profile.unchanged" : "report.profile";
    return render(key, Arguments.of("name", profile.name()), NoNames.INSTANCE, day);
  }

  private String change(SeverityChange change, LocalDate day) {
    Arguments arguments =
        Arguments.of("rule", change.rule())
            .and("from", text("severity." + change.from()))
            .and("to", text("severity." + change.to()));
    return render("report.severity-changed", arguments, NoNames.INSTANCE, day);
  }

  /**
   * The sentence every report ends with.
   *
   * @return the sentence
   */
  public String disclaimer() {
    return text("report.disclaimer");
  }

  /**
   * The mark of what rests on memory or on a reading.
   *
   * @return the mark, with its leading space
   */
  public String toVerify() {
    return " " + text("report.to-verify");
  }

  /**
   * Every key of the messages.
   *
   * @return the keys, sorted
   */
  public List<String> keys() {
    return bundle.keySet().stream().sorted().toList();
  }
}
