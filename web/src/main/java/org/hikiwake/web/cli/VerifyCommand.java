package org.hikiwake.web.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.verify.Progress;
import org.hikiwake.content.verify.TextFolder;
import org.hikiwake.content.verify.Texts;
import org.hikiwake.content.verify.Verification;
import org.hikiwake.content.verify.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a pack against its texts; no server is started. Ends with 1 where anything is wrong. */
@Command(name = "verify", description = "Check a pack against the texts that it models.")
final class VerifyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PACK", description = "A shipped pack's id, or a folder with a pack.")
  private String pack = "";

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "The folder with the texts, under the file names that the readings give.")
  private @Nullable Path sources;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PackFiles files = new GivenPack(pack).files();
    Verification verification = new Verifier().verify(files, texts(), progress());
    PrintWriter out = spec.commandLine().getOut();
    PrintedVerification printed = new PrintedVerification(verification);
    out.print(json ? printed.json() : printed.text());
    out.flush();
    return verification.passed() ? 0 : 1;
  }

  private Texts texts() {
    if (sources == null) {
      return Texts.NONE;
    }
    if (!Files.isDirectory(sources)) {
      throw new CannotRun("\"" + sources + "\" is not a folder; name the one that has the texts");
    }
    return new TextFolder(sources);
  }

  /** To standard error, so that a result that is piped on stays clean. */
  private Progress progress() {
    PrintWriter err = spec.commandLine().getErr();
    return step -> {
      err.println("Verifying " + pack + ": " + step + " ...");
      err.flush();
    };
  }
}
