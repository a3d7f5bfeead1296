package org.hikiwake.web.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hikiwake.quiz.gate.bank.ItemBank;
import org.hikiwake.quiz.gate.bank.UnreadableBank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Puts a bank of questions through the gate; no server is started. Ends with 1 where a question has
 * a flaw or cannot be read.
 */
@Command(name = "check", description = "Look for item-writing flaws in any bank of questions.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "A bank: JSON Lines (as \"questions PACK --json\" prints), Aiken or GIFT.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print JSON instead of tables.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CheckedBank checked = CheckedBank.of(file.toString(), bank());
    PrintedCheck printed = new PrintedCheck(checked);
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? printed.json() : printed.text());
    out.flush();
    return checked.passed() ? 0 : 1;
  }

  private ItemBank bank() {
    if (Files.isDirectory(file)) {
      throw new CannotRun("\"" + file + "\" is a folder; name a file in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than is allowed tells a file that is too large without reading all of it.
      return ItemBank.read(file.toString(), in.readNBytes(ItemBank.MOST_BYTES + 1));
    } catch (UnreadableBank e) {
      throw new CannotRun("\"" + file + "\" cannot be checked: " + e.getMessage());
    } catch (IOException e) {
      throw new CannotRun("\"" + file + "\" cannot be read; name a file that exists and is yours");
    }
  }
}
