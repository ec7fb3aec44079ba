package io.github.solidarites.governance.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page whose commands are run. A block {@code json title="name"} is written to a file of that
 * name; in a block {@code console}, each line that begins with {@code $ } is run in the folder of
 * these files, and what it prints stands under it.
 */
final class Walkthrough {
  private static final Pattern BLOCK =
      Pattern.compile("```(json title=\"([^\"]+)\"|console)\n(.*?)```", Pattern.DOTALL);
  private static final String GOVERNANCE = "examples/governance ";
  private static final Pattern HEAD = Pattern.compile("(.*) \\| head -n (\\d+)");
  private static final Pattern REDIRECTED = Pattern.compile("(.*) > (\\S+)");

  private final Path folder;
  private final List<String> commands = new ArrayList<>();
  private int status;

  Walkthrough(Path folder) {
    this.folder = folder;
  }

  /** The page with the outputs that its commands give. */
  String replayed(String page) throws IOException {
    Matcher block = BLOCK.matcher(page);
    StringBuilder out = new StringBuilder();
    while (block.find()) {
      String text = block.group(2) == null ? console(block.group(3)) : file(block);
      block.appendReplacement(
          out, Matcher.quoteReplacement("```" + block.group(1) + "\n" + text + "```"));
    }
    return block.appendTail(out).toString();
  }

  /** The commands that were run, in their order. */
  List<String> commands() {
    return List.copyOf(commands);
  }

  private String file(Matcher block) throws IOException {
    Files.writeString(folder.resolve(block.group(2)), block.group(3));
    return block.group(3);
  }

  private String console(String block) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String line : block.lines().filter(l -> l.startsWith("$ ")).toList()) {
      String command = line.substring(2);
      commands.add(command);
      out.append(line).append('\n').append(run(command));
    }
    return out.toString();
  }

  private String run(String command) throws IOException {
    if (command.equals("echo $?")) {
      return status + "\n";
    }
    Matcher head = HEAD.matcher(command);
    if (head.matches()) {
      Run run = governance(head.group(1));
      status = 0; // that of the last command of the pipe
      return first(run.out(), Integer.parseInt(head.group(2))) + run.err();
    }
    Matcher redirected = REDIRECTED.matcher(command);
    if (redirected.matches()) {
      Run run = governance(redirected.group(1));
      Files.writeString(folder.resolve(redirected.group(2)), run.out());
      return run.err();
    }
    Run run = governance(command);
    return run.out() + run.err();
  }

  private Run governance(String command) {
    if (!command.startsWith(GOVERNANCE)) {
      throw new IllegalArgumentException("Not a command of this project: " + command);
    }
    Run run = Run.of(inFolder(command.substring(GOVERNANCE.length()).split(" ")));
    status = run.status();
    String here = folder + "/";
    return new Run(run.status(), run.out().replace(here, ""), run.err().replace(here, ""));
  }

  /** Files of the page stand in the folder, the others where they are. */
  private String[] inFolder(String... words) {
    for (int i = 0; i < words.length; i++) {
      Path own = folder.resolve(words[i]);
      words[i] =
          Files.isRegularFile(own) ? own.toString() : words[i].replaceFirst("^examples/", "");
    }
    return words;
  }

  private static String first(String text, int lines) {
    StringBuilder out = new StringBuilder();
    text.lines().limit(lines).forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }
}
