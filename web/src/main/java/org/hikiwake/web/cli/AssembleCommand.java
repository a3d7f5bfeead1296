package org.hikiwake.web.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.assembly.Assembler;
import org.hikiwake.quiz.assembly.Assembly;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.Candidates;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.pack.ShippedBanks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assembles forms by a blueprint; no server is started. Ends with 1 where there are none. */
@Command(name = "assemble", description = "Assemble a quiz from a pack by a blueprint.")
final class AssembleCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PACK", description = "A shipped pack's id, or a folder with a pack.")
  private String pack = "";

  @Option(
      names = "--blueprint",
      paramLabel = "FILE",
      required = true,
      description = "What the quiz is to be like: YAML or JSON, see docs/assembly.md.")
  private Path blueprint = Path.of("");

  @Option(names = "--seed", description = "What is chosen and drawn depends on it.")
  private Long seed = ShippedBanks.SEED.value();

  @Option(names = "--forms", description = "How many parallel forms (default: the blueprint's).")
  private @Nullable Integer forms;

  @Option(names = "--json", description = "Print JSON instead of tables.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ContentPack given = new GivenPack(pack).pack();
    Assembly assembly = assembly(given, wanted(given));
    PrintWriter out = spec.commandLine().getOut();
    PrintedAssembly printed = PrintedAssembly.of(assembly);
    out.print(json ? printed.json() : printed.text());
    out.flush();
    return assembly.fold(assembled -> 0, unsatisfiable -> 1);
  }

  private Blueprint wanted(ContentPack given) {
    BlueprintFile file = new BlueprintFile(given);
    return forms == null ? file.read(blueprint) : file.read(blueprint, forms);
  }

  private Assembly assembly(ContentPack given, Blueprint wanted) {
    Examination examination = Examination.of(given, ShippedBanks.SEED);
    // What is printed here has no reading's text beside it.
    List<QuestionVersion> readable =
        new Bank(given, examination.passed()).readable(Texts.NONE).questions();
    return Assembler.assemble(
        Candidates.of(readable, given, examination.prediction()), wanted, new Seed(seed));
  }
}
