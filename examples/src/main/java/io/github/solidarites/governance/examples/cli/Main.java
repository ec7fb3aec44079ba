package io.github.solidarites.governance.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The command line {@code governance}. */
@CommandLine.Command(
    name = "governance",
    subcommands = {
      PlaceCommand.class,
      WhoCommand.class,
      LeadCommand.class,
      MayCommand.class,
      PayerCommand.class,
      EligibleCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      TemplateCommand.class
    })
public final class Main implements Runnable {
  /** Kept, so that the level is not lost when the logger is collected. */
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private final Texts texts;

  private Main(Texts texts) {
    this.texts = texts;
  }

  /**
   * Runs a command and ends the process with its status.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    System.exit(execute(args));
  }

  static int execute(String... args) {
    VALIDATOR.setLevel(Level.WARNING);
    Texts texts = new Texts(language(args));
    if (Arrays.asList(args).contains("--help") || Arrays.asList(args).contains("-h")) {
      System.out.print(texts.help());
      return Command.OK;
    }
    return new CommandLine(new Main(texts))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new ParameterErrors(texts))
        .setExecutionExceptionHandler((error, line, parsed) -> failed(error))
        .execute(args);
  }

  /** The language is needed before the options are parsed, for errors of the options themselves. */
  private static Locale language(String... args) {
    List<String> words = Arrays.asList(args);
    int lang = words.indexOf("--lang");
    boolean english =
        words.contains("--lang=en")
            || (lang >= 0 && lang + 1 < words.size() && words.get(lang + 1).equals("en"));
    return english ? Locale.ENGLISH : Locale.FRENCH;
  }

  private static int failed(Exception error) throws Exception {
    if (error instanceof UserError) {
      System.err.println(error.getMessage());
      return Command.UNUSABLE;
    }
    throw error;
  }

  @Override
  public void run() {
    throw new UserError(
        texts.get(
            "error.command",
            "place, who, lead, may, payer, eligible, check, explain, rules, template"));
  }
}
