package org.hikiwake.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hikiwake.bench.blind.Blind;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every part, as small as it can be: the benchmark must not rot unseen. */
class BenchTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
  private final Table table = new Table(out);

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void formsAreAssembled() {
    new AssemblyGrowth(table, Effort.least(1_000)).measure();
    assertThat(printed()).contains("Form out of 1,000", "Two forms out of 1,000");
  }

  @Test
  void packsAreLoadedAndVerified() {
    new Growth(table, Effort.least(1)).measure();
    assertThat(printed()).contains("Load ", "Verify ", "held after loading");
  }

  @Test
  void questionsAreGeneratedAndExamined() {
    new QuestionGrowth(table, Effort.least(1)).measure();
    assertThat(printed()).contains("Generate from ", "Examine all of ", "questions a thousand");
  }

  @Test
  void guessersGuess() {
    List<QuestionVersion> all =
        Generator.generate(GenerationBenchmark.shipped(), new Seed(1)).versions();
    List<QuestionVersion> few = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 60) {
      few.add(all.get(i));
    }
    new Blind(few).print(out);
    assertThat(printed()).contains("of " + few.size() + ",", "logistic regression");
  }

  /** Where the servers have been built, as they are before this in a build of everything. */
  @Test
  void classesTakeAQuiz() throws Exception {
    Path hikiwake = Path.of("../web/target/quarkus-app/quarkus-run.jar");
    Path bare = Path.of("bare/target/quarkus-app/quarkus-run.jar");
    assumeTrue(Files.exists(hikiwake) && Files.exists(bare));
    try (Server.Running ours = Server.hikiwake(hikiwake).start();
        Server.Running theirs = Server.bare(bare).start()) {
      new Load(table, ours, theirs, Load.Extent.LEAST).measure();
    }
    assertThat(printed())
        .contains("Saves by 2 at once", "p99", "Attempts by 2", "CPU of an attempt", "Memory");
  }

  @Test
  void microBenchmarksRun() throws RunnerException {
    assertThat(
            new Runner(
                    new OptionsBuilder()
                        .include("ExaminationBenchmark\\.|emptyTemplate")
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run())
        .extracting(result -> result.getPrimaryResult().getLabel())
        .contains("generate", "prove", "gate", "examine", "writeJson", "emptyTemplate");
  }
}
