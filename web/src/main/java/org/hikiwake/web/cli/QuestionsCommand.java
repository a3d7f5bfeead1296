package org.hikiwake.web.cli;

import java.io.PrintWriter;
import java.util.List;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.examination.Examined.Result;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.pack.ShippedBanks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the questions that are generated from a pack; no server is started. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    description = "Print the questions generated from a pack.")
final class QuestionsCommand implements Runnable {

  @Parameters(paramLabel = "PACK", description = "A shipped pack's id, or a folder with a pack.")
  private String pack = "";

  @Option(
      names = "--seed",
      description = "What phrasings and the drawn options depend on (default: the server's).")
  private Long seed = ShippedBanks.SEED.value();

  @Option(names = "--json", description = "Print JSON Lines instead of text.")
  private boolean json;

  @Option(
      names = "--all",
      description = "Print also what did not pass, and count on standard error what was stopped.")
  private boolean all;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Examination examination = Examination.of(new GivenPack(pack).pack(), new Seed(seed));
    print(examination.all());
    if (all) {
      count(examination);
    }
  }

  private void print(List<Examined> questions) {
    PrintWriter out = spec.commandLine().getOut();
    questions.stream()
        .filter(examined -> all || examined.result() == Result.PASSED)
        .map(examined -> ExaminedQuestion.of(examined, new Seed(seed)))
        .map(question -> json ? QuizJson.line(question) : new PrintedQuestion(question).text())
        .forEach(out::println);
    out.flush();
  }

  private void count(Examination examination) {
    PrintWriter err = spec.commandLine().getErr();
    for (Result result : Result.values()) {
      long questions = examination.all().stream().filter(e -> e.result() == result).count();
      err.println(result.word() + " " + questions);
    }
    err.println("refused " + examination.refusals().size());
    err.flush();
  }
}
