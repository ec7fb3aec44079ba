package io.github.solidarites.governance.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class Options {
  @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr")
  Lang lang = Lang.fr;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  Format format = Format.text;

  @Option(names = "--date", paramLabel = "AAAA-MM-JJ")
  @Nullable String date;

  @Option(names = "--known-on", paramLabel = "AAAA-MM-JJ")
  @Nullable String knownOn;

  @Option(names = "--with", arity = "1..*", paramLabel = "FILE")
  List<Path> with = List.of();

  @Option(names = "--fact", paramLabel = "name=value")
  Map<String, String> facts = new LinkedHashMap<>();

  Locale locale() {
    return lang.locale();
  }

  Texts texts() {
    return new Texts(locale());
  }
}
