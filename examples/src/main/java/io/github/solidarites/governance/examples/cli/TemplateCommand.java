package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.json.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Prints a commented document to start from; what it prints is a document that can be read. */
@CommandLine.Command(name = "template")
final class TemplateCommand extends Command {
  @Parameters(paramLabel = "KIND")
  String kind = "";

  @Override
  int run(Texts texts) {
    String known =
        Arrays.stream(DocumentKind.values())
            .map(DocumentKind::text)
            .collect(Collectors.joining(", "));
    if (Arrays.stream(DocumentKind.values()).noneMatch(k -> k.text().equals(kind))) {
      throw texts.error("error.option-among", kind, known);
    }
    String name = "templates/" + kind + "." + texts.locale().getLanguage() + ".json";
    try (InputStream in = TemplateCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Template " + name + " is missing from the jar");
      }
      System.out.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return OK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
