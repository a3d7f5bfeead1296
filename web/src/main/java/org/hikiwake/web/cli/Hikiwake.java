package org.hikiwake.web.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher's verbs. Without one, the server is started. */
@QuarkusMain
@Command(
    name = "hikiwake",
    mixinStandardHelpOptions = true,
    version = "Hikiwake 0.1.0",
    description = "Questions about readings that argue.",
    subcommands = {
      ServeCommand.class,
      QuestionsCommand.class,
      AssembleCommand.class,
      CheckCommand.class,
      VerifyCommand.class,
      ExportCommand.class,
      NewPackCommand.class
    })
public final class Hikiwake {

  private Hikiwake() {}

  /** Runs the verb that the arguments name, and ends with its status. */
  public static void main(String... arguments) {
    // UTF-8 whatever the locale: JSON is nothing else (RFC 8259, section 8.1), and "?" is a lost
    // letter.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(commandLine().setOut(out).execute(withVerb(arguments)));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Hikiwake()).setExecutionExceptionHandler(new PlainErrors());
  }

  private static String[] withVerb(String... arguments) {
    if (arguments.length > 0 && !isOptionOfServe(arguments[0])) {
      return arguments;
    }
    String[] all = new String[arguments.length + 1];
    all[0] = "serve";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return all;
  }

  /** Every option without a verb before it is the server's, but for the two that all have. */
  private static boolean isOptionOfServe(String argument) {
    return argument.startsWith("--") && !argument.matches("--(help|version)");
  }
}
