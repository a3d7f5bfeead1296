package org.hikiwake.bench.blind;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hikiwake.bench.blind.CrossValidation.Together;
import org.hikiwake.quiz.surface.Guessing;
import org.hikiwake.quiz.surface.Shown;
import org.hikiwake.quiz.surface.Strategy;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/**
 * What is to be earned in a bank without knowing anything: by rules, by what a classifier learns,
 * and by the place of the key. In points, of a hundred questions how many more than by chance.
 */
public final class Blind {

  private static final List<Seed> SEEDS =
      LongStream.rangeClosed(1, 10).mapToObj(Seed::new).toList();

  private final List<QuestionVersion> versions;
  private final List<QuestionVersion> choices;
  private final List<Puzzle> puzzles;
  private final List<Puzzle> trueFalse;

  /** Measures the questions of the bank that have options, or are true or false. */
  public Blind(List<QuestionVersion> bank) {
    versions = List.copyOf(bank);
    choices = bank.stream().filter(v -> Shown.of(v.question().present()).isPresent()).toList();
    puzzles = drawn(versions, SEEDS.get(0));
    trueFalse = bank.stream().flatMap(v -> Puzzle.trueFalse(v).stream()).toList();
  }

  private static List<Puzzle> drawn(List<QuestionVersion> bank, Seed seed) {
    return bank.stream().flatMap(v -> Puzzle.choice(v, seed).stream()).toList();
  }

  /** Prints each table as soon as it is known. */
  public void print(PrintStream out) {
    out.println(counted());
    out.println(strategies());
    out.println(byFamily());
    out.println(trueFalse());
    out.println(trueFalseByFamily());
    out.println(new KeyPositions(versions, SEEDS).table());
    out.println(
        classifiers(Together.READING, SEEDS.stream().map(seed -> drawn(versions, seed)).toList()));
    out.println(classifiers(Together.STATEMENTS, List.of(puzzles)));
  }

  private String counted() {
    return String.format(
        Locale.ROOT,
        "Measured: %,d questions with options and %,d to be called true or false, of %,d, each"
            + " drawn for %d seeds.%nIn points: of a hundred questions, how many more than by"
            + " chance.%n",
        choices.size(),
        trueFalse.size(),
        versions.size(),
        SEEDS.size());
  }

  private Columns strategies() {
    Columns columns =
        new Columns(
            "Choosing blindly, all families", "strategy", "points", "lowest", "highest", "error");
    for (Strategy strategy : Strategy.values()) {
      double[] each =
          SEEDS.stream().mapToDouble(s -> points(choices, List.of(s), strategy)).sorted().toArray();
      columns.row(
          name(strategy),
          signed(Arrays.stream(each).average().orElseThrow()),
          signed(each[0]),
          signed(each[each.length - 1]),
          decimal(guessed(puzzles).error()));
    }
    return columns;
  }

  private static double points(
      List<QuestionVersion> versions, List<Seed> seeds, Strategy strategy) {
    return Guessing.over(versions, seeds, strategy::choose).pointsAboveChance();
  }

  /** What chance earns, for its error. */
  private static Score guessed(List<Puzzle> puzzles) {
    Score score = Score.NOTHING;
    for (Puzzle puzzle : puzzles) {
      score = score.and(puzzle.chance(), puzzle.chance());
    }
    return score;
  }

  private Columns byFamily() {
    List<String> heads = new ArrayList<>(List.of("questions", "error"));
    Arrays.stream(Strategy.values()).map(Blind::name).forEach(heads::add);
    Columns columns = new Columns("Choosing blindly, by family", "family", heads);
    SortedMap<String, List<Puzzle>> drawn = families(puzzles, Puzzle::family);
    families(choices, v -> v.provenance().family().value())
        .forEach((family, of) -> columns.row(family, points(of, guessed(drawn.get(family)))));
    return columns;
  }

  private static List<String> points(List<QuestionVersion> versions, Score guessed) {
    List<String> cells =
        new ArrayList<>(List.of(number(versions.size()), decimal(guessed.error())));
    for (Strategy strategy : Strategy.values()) {
      cells.add(signed(points(versions, SEEDS, strategy)));
    }
    return cells;
  }

  private Columns trueFalse() {
    Columns columns =
        new Columns("Calling true or false blindly, all families", "rule", "points", "error");
    for (TrueFalseRule rule : TrueFalseRule.values()) {
      Score score = rule.over(trueFalse);
      columns.row(name(rule), score.signed(), decimal(score.error()));
    }
    return columns;
  }

  private Columns trueFalseByFamily() {
    List<String> heads = new ArrayList<>(List.of("questions", "error"));
    Arrays.stream(TrueFalseRule.values()).map(Blind::name).forEach(heads::add);
    Columns columns = new Columns("Calling true or false blindly, by family", "family", heads);
    families(trueFalse, Puzzle::family).forEach((family, of) -> columns.row(family, judged(of)));
    return columns;
  }

  private static List<String> judged(List<Puzzle> puzzles) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                number(puzzles.size()), decimal(TrueFalseRule.ALWAYS_TRUE.over(puzzles).error())));
    for (TrueFalseRule rule : TrueFalseRule.values()) {
      cells.add(rule.over(puzzles).signed());
    }
    return cells;
  }

  private Columns classifiers(Together together, List<List<Puzzle>> drawn) {
    Columns columns =
        new Columns(
            "Classifiers, cross-validated, one "
                + name(together)
                + " together, drawn for "
                + drawn.size()
                + " seeds",
            "classifier",
            "with options",
            "error",
            "true/false",
            "error");
    double error = guessed(puzzles).error();
    for (Classifier classifier : Classifier.values()) {
      System.err.println("Learning how right answers look: " + classifier.title() + " ...");
      Score choice =
          drawn.stream()
              .map(each -> CrossValidation.ofChoices(classifier, together, each))
              .reduce(Score.NOTHING, Score::and);
      Score truth = CrossValidation.ofTrueFalse(classifier, together, trueFalse);
      columns.row(
          classifier.title(),
          choice.signed(),
          decimal(error),
          truth.signed(),
          decimal(truth.error()));
    }
    return columns;
  }

  private static <T> SortedMap<String, List<T>> families(List<T> all, Function<T, String> family) {
    return all.stream().collect(Collectors.groupingBy(family, TreeMap::new, Collectors.toList()));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.1f", value);
  }
}
