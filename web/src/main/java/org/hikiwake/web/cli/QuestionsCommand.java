package org.hikiwake.web.cli;

import java.io.PrintWriter;
import org.hikiwake.quiz.generation.Generation;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.pack.ShippedBanks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every question that is generated from a pack; no server is started. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    description = "Print every question generated from a pack.")
final class QuestionsCommand implements Runnable {

  @Parameters(paramLabel = "PACK", description = "A shipped pack's id, or a folder with a pack.")
  private String pack = "";

  @Option(
      names = "--seed",
      description = "What phrasings and the drawn options depend on (default: the server's).")
  private Long seed = ShippedBanks.SEED.value();

  @Option(names = "--json", description = "Print JSON Lines instead of text.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Generation generation = Generator.generate(new GivenPack(pack).pack(), new Seed(seed));
    PrintWriter out = spec.commandLine().getOut();
    generation.versions().stream()
        .map(version -> PrintedQuestion.of(version, new Seed(seed)))
        .map(question -> json ? QuizJson.line(question) : question.text())
        .forEach(out::println);
    out.flush();
  }
}
