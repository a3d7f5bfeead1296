package org.hikiwake.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hikiwake.bench.blind.Blind;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints the table of all figures, each beside a baseline that was measured in the same run. */
public final class Bench {

  private static final Set<String> PARTS =
      new TreeSet<>(
          Set.of(
              "assembly",
              "blind",
              "examination",
              "generation",
              "growth",
              "load",
              "questions",
              "servers"));

  private final Table table = new Table(System.out);
  private final Path home = Path.of(System.getProperty("hikiwake.home", "."));

  private Bench() {}

  /** Measures and prints; takes about ten minutes. Arguments name parts of it. */
  public static void main(String... arguments) throws Exception {
    Bench bench = new Bench();
    Set<String> named =
        Arrays.stream(arguments)
            .takeWhile(word -> !word.startsWith("--"))
            .collect(Collectors.toSet());
    Set<String> wanted = named.isEmpty() ? PARTS : named;
    if (!PARTS.containsAll(wanted)) {
      System.err.println("hikiwake: bench measures " + String.join(", ", PARTS) + "; or all");
      System.exit(1);
    }
    if (wanted.contains("assembly")) {
      new AssemblyGrowth(bench.table, Effort.full(5, 7)).measure();
    }
    if (wanted.contains("blind")) {
      bench.blind();
    }
    if (wanted.contains("examination")) {
      bench.examination();
    }
    if (wanted.contains("generation")) {
      bench.generation();
    }
    if (wanted.contains("growth")) {
      new Growth(bench.table, Effort.full(8, 3)).measure();
    }
    if (wanted.contains("load")) {
      bench.load(List.of(arguments));
    }
    if (wanted.contains("questions")) {
      new QuestionGrowth(bench.table, Effort.full(8, 3)).measure();
    }
    if (wanted.contains("servers")) {
      bench.servers();
    }
  }

  private void blind() {
    System.err.println("Answering every question without knowing anything ...");
    List<QuestionVersion> bank =
        Examination.of(GenerationBenchmark.shipped(), new Seed(1)).passed();
    new Blind(bank).print(System.out);
  }

  private void generation() throws RunnerException {
    List<QuestionVersion> versions =
        Generator.generate(GenerationBenchmark.shipped(), new Seed(1)).versions();
    System.err.println("Generating " + versions.size() + " questions over and over ...");
    Collection<RunResult> results = results(GenerationBenchmark.class);
    double made = perSecond(results, "generate", versions.size());
    table.row(
        "Questions generated",
        made,
        "/s",
        "empty templates rendered",
        perSecond(results, "emptyTemplate", versions.size()));
    table.row(
        "Questions generated",
        made,
        "/s",
        "the same written as JSON",
        perSecond(results, "writeJson", versions.size()));
    table.row("Stored question", meanBytes(versions), "B", "its stem alone", meanStem(versions));
  }

  private void examination() throws RunnerException {
    int questions =
        Generator.generate(GenerationBenchmark.shipped(), new Seed(1)).versions().size();
    System.err.println("Examining " + questions + " questions over and over ...");
    Collection<RunResult> results = results(ExaminationBenchmark.class);
    double written = perSecond(results, "writeJson", questions);
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put("generate", "Questions generated");
    steps.put("prove", "Questions proved");
    steps.put("gate", "Questions gated");
    steps.put("generateProveAndGate", "Generated, proved and gated");
    steps.put("examine", "All, with difficulty");
    steps.forEach(
        (name, what) ->
            table.row(
                what,
                perSecond(results, name, questions),
                "/s",
                "the same written as JSON",
                written));
  }

  private static Collection<RunResult> results(Class<?> benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private static double perSecond(Collection<RunResult> results, String name, int questions) {
    return questions
        * results.stream()
            .filter(r -> r.getParams().getBenchmark().endsWith("." + name))
            .mapToDouble(r -> r.getPrimaryResult().getScore())
            .findFirst()
            .orElseThrow();
  }

  private static double meanBytes(List<QuestionVersion> versions) {
    return versions.stream().map(QuizJson::write).mapToInt(Bench::bytes).average().orElseThrow();
  }

  private static double meanStem(List<QuestionVersion> versions) {
    return versions.stream()
        .map(v -> QuizJson.line(v.question().stem()))
        .mapToInt(Bench::bytes)
        .average()
        .orElseThrow();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private void load(List<String> arguments) throws Exception {
    System.err.println("Letting classes take a quiz, and a bare endpoint keep rows ...");
    try (Server.Running ours = target(arguments);
        Server.Running theirs = bare().start()) {
      new Load(table, ours, theirs, Load.Extent.FULL).measure();
    }
  }

  /** The server at {@code --url}, whose database is in {@code --data}; or else a new one. */
  private Server.Running target(List<String> arguments) throws Exception {
    int url = arguments.indexOf("--url");
    int data = arguments.indexOf("--data");
    return url >= 0 && data >= 0
        ? Server.Running.at(URI.create(arguments.get(url + 1)), Path.of(arguments.get(data + 1)))
        : hikiwake().start();
  }

  private Server hikiwake() throws IOException {
    return Server.hikiwake(home.resolve("web/target/quarkus-app/quarkus-run.jar"));
  }

  private Server bare() throws IOException {
    return Server.bare(home.resolve("bench/bare/target/quarkus-app/quarkus-run.jar"));
  }

  private void servers() throws IOException, InterruptedException {
    Server hikiwake = hikiwake();
    Server bare = bare();
    System.err.println("Starting the server and a bare endpoint in turn ...");
    StartUp startUp = new StartUp(hikiwake, bare);
    startUp.measure(5);
    table.row("Start to first answer", startUp.ours(), "ms", "a bare endpoint", startUp.theirs());
    System.err.println("Asking for a question, and a bare endpoint for nothing ...");
    Pages pages = new Pages(hikiwake, bare);
    pages.measure();
    table.row("Question pages", pages.perSecond(), "/s", "a bare endpoint", pages.barePerSecond());
    table.row(
        "Question page", pages.bytes(), "B", "the about page's frame alone", pages.frameBytes());
  }
}
