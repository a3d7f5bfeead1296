package org.hikiwake.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hikiwake.content.exchange.ExchangeFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a pack in the format of other tools; no server is started. */
@Command(name = "export", description = "Write a pack in a format that other tools read.")
final class ExportCommand implements Runnable {

  @Parameters(paramLabel = "PACK", description = "A shipped pack's id, or a folder with a pack.")
  private String pack = "";

  @Option(
      names = "--format",
      required = true,
      description = "json-ld for all of the pack; argdown or aif for its arguments.")
  private String format = "";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private @Nullable Path output;

  @Option(names = "--force", description = "Replace the file where there is one.")
  private boolean force;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    ExchangeFormat chosen = ExchangeFormat.of(format).orElseThrow(this::unknown);
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(chosen.write(new GivenPack(pack).pack()));
      out.flush();
    } else {
      requireFree(output);
      store(chosen.write(new GivenPack(pack).pack()), output.toAbsolutePath());
    }
  }

  private CannotRun unknown() {
    String known =
        Arrays.stream(ExchangeFormat.values())
            .map(ExchangeFormat::word)
            .collect(Collectors.joining(", "));
    return new CannotRun("there is no format \"" + format + "\"; choose one of " + known);
  }

  /** Before the pack is loaded, so that nobody waits for a refusal. */
  private void requireFree(Path file) {
    if (Files.isDirectory(file)) {
      throw new CannotRun("\"" + file + "\" is a folder; name a file in it");
    }
    if (Files.exists(file) && !force) {
      throw new CannotRun("\"" + file + "\" exists; replace it with --force, or name another file");
    }
  }

  /** Whole or not at all: a reader never sees half a file, and a full disk leaves the old one. */
  private static void store(String text, Path file) {
    Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try {
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new CannotRun(
          "\"" + file + "\" cannot be written; name a file in a folder that exists and is yours");
    }
  }
}
