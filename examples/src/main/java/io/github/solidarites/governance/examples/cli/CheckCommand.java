package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Checkable;
import io.github.solidarites.governance.json.ReadResult;
import io.github.solidarites.governance.json.document.ProfileDocument;
import io.github.solidarites.governance.rules.model.Outcome;
import io.github.solidarites.governance.rules.model.Profile;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents: a file that cannot be used does not stop the others. */
@CommandLine.Command(name = "check")
final class CheckCommand extends Command {
  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<Path> files = List.of();

  @Option(names = "--all")
  boolean all;

  @Option(names = "--profile", paramLabel = "FILE")
  @Nullable Path profile;

  @Override
  int run(Texts texts) {
    Documents documents = new Documents(texts);
    World world = world(documents);
    int status = OK;
    for (Path place : files) {
      status = Math.max(status, tried(() -> checkAll(world, documents, place)));
    }
    return status;
  }

  private World world(Documents documents) {
    World plain = new World(options, null);
    return profile == null
        ? plain
        : plain.with(documents.as(profile, Profile.class, ProfileDocument.KIND));
  }

  private int checkAll(World world, Documents documents, Path place) {
    return documents.under(place).stream()
        .mapToInt(file -> tried(() -> check(world, documents, file)))
        .reduce(OK, Math::max);
  }

  private static int tried(IntSupplier check) {
    try {
      return check.getAsInt();
    } catch (UserError e) {
      System.err.println(e.getMessage());
      return UNUSABLE;
    }
  }

  private int check(World world, Documents documents, Path file) {
    ReadResult.Document document = documents.read(file);
    Checkable subject =
        document
            .as(Checkable.class)
            .orElseThrow(
                () -> world.texts().error("error.not-checkable", file, document.kind().text()));
    Verdict verdict = world.dated().check(dated(subject, world));
    if (options.format == Format.json) {
      Json.print(
          Json.reports(world.texts())
              .check(
                  document.sourceName(), verdict, document.positions(), world.governance().law()));
    } else {
      new VerdictPage(world, document, verdict).print(all);
    }
    return hasError(verdict) ? NO : OK;
  }

  /** A date that is asked for is given to a charter that shows none. */
  private static Checkable dated(Checkable subject, World world) {
    return subject instanceof Charter charter && world.isDateGiven()
        ? charter.supposedSignedOn(world.date())
        : subject;
  }

  private static boolean hasError(Verdict verdict) {
    return verdict.findings().stream()
        .anyMatch(f -> f.outcome() == Outcome.BREACHED && f.severity() == Severity.ERROR);
  }
}
