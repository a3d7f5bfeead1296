package org.hikiwake.bench;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.json.QuizJson;
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

/** All questions of the shipped pack, made, written and, as baselines, written as nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class GenerationBenchmark {

  private static final ContentPack SHIPPED = load();

  private final ContentPack pack = shipped();
  private final List<QuestionVersion> versions = Generator.generate(pack, new Seed(1)).versions();
  private final Template empty = Engine.builder().addDefaults().build().parse("");

  static ContentPack shipped() {
    return SHIPPED;
  }

  private static ContentPack load() {
    return new PackLoader()
        .load(ShippedPacks.files(new PackId("russia-in-asia")).orElseThrow())
        .fold(
            loaded -> loaded.pack(),
            rejected -> {
              throw new IllegalStateException(String.valueOf(rejected.problems()));
            });
  }

  /** Makes every question. */
  @Benchmark
  public void generate(Blackhole hole) {
    hole.consume(Generator.generate(pack, new Seed(1)));
  }

  /** Writes every question as JSON. */
  @Benchmark
  public void writeJson(Blackhole hole) {
    versions.forEach(version -> hole.consume(QuizJson.write(version)));
  }

  /** Renders an empty template as many times. */
  @Benchmark
  public void emptyTemplate(Blackhole hole) {
    versions.forEach(version -> hole.consume(empty.render()));
  }
}
