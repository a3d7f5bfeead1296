package org.hikiwake.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.gate.Gate;
import org.hikiwake.quiz.gate.Item;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.soundness.Soundness;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All questions of the shipped pack made, proved and put through the gate, each for itself and
 * together, and, as a baseline, the same written as JSON. The virtual machine gets one core, so
 * that none of it is done beside, and room enough that collecting garbage is not what is measured.
 * It warms up for forty seconds, since thirty-three families are much code: after ten, half of the
 * time still goes by in what is not yet compiled well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xms3g", "-Xmx3g", "-Xmn2g"})
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 5, time = 2)
public class ExaminationBenchmark {

  private static final Seed SEED = new Seed(1);

  private final ContentPack pack = GenerationBenchmark.shipped();
  private final List<QuestionVersion> versions = Generator.generate(pack, SEED).versions();

  /** Makes every question. */
  @Benchmark
  public void generate(Blackhole hole) {
    hole.consume(Generator.generate(pack, SEED));
  }

  /** Proves every question, what it needs to know of the pack included. */
  @Benchmark
  public void prove(Blackhole hole) {
    prove(versions, hole);
  }

  private void prove(List<QuestionVersion> made, Blackhole hole) {
    Soundness soundness = Soundness.of(pack);
    made.forEach(version -> hole.consume(soundness.prove(version)));
  }

  /** Looks for flaws in every question, drawn as a student gets it. */
  @Benchmark
  public void gate(Blackhole hole) {
    gate(versions, hole);
  }

  private static void gate(List<QuestionVersion> made, Blackhole hole) {
    Gate gate = new Gate();
    made.forEach(v -> hole.consume(gate.check(Item.of(v.variant(SEED).question()))));
  }

  /** The three together, as a question needs all of them before it may be asked. */
  @Benchmark
  public void generateProveAndGate(Blackhole hole) {
    List<QuestionVersion> made = Generator.generate(pack, SEED).versions();
    prove(made, hole);
    gate(made, hole);
  }

  /** All of it, and the difficulty besides. */
  @Benchmark
  public void examine(Blackhole hole) {
    hole.consume(Examination.of(pack, SEED));
  }

  /** Writes every question as JSON. */
  @Benchmark
  public void writeJson(Blackhole hole) {
    versions.forEach(version -> hole.consume(QuizJson.write(version)));
  }
}
