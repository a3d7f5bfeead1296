package org.hikiwake.bench.blind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.surface.KeyPlaces;
import org.hikiwake.quiz.surface.Shown;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/**
 * Whether the right option stands everywhere equally often (Pearson's chi-square test), and in the
 * same place twice running as often as chance has it.
 */
final class KeyPositions {

  private static final int LENGTH = 40;
  private static final ChiSquareTest TEST = ChiSquareTest.withDefaults();

  private final Columns columns =
      new Columns(
          "Places of the key", "options", "drawn", "at each place", "chi-square", "df", "p");
  private final List<QuestionVersion> versions;
  private final List<Seed> seeds;

  KeyPositions(List<QuestionVersion> versions, List<Seed> seeds) {
    this.versions = versions;
    this.seeds = seeds;
  }

  Columns table() {
    SortedMap<Integer, long[]> places = KeyPlaces.over(versions, seeds);
    places.forEach((options, counts) -> row(options.toString(), counts, TEST.test(counts)));
    all(places);
    repeats();
    return columns;
  }

  private void row(String what, long[] counts, SignificanceResult result) {
    row(what, counts, result.getStatistic(), counts.length - 1, result.getPValue());
  }

  private void row(String what, long[] counts, double statistic, int freedom, double p) {
    columns.row(
        what,
        String.format(Locale.ROOT, "%,d", Arrays.stream(counts).sum()),
        Arrays.stream(counts)
            .mapToObj(n -> String.format(Locale.ROOT, "%,d", n))
            .collect(Collectors.joining(" ")),
        String.format(Locale.ROOT, "%.2f", statistic),
        String.valueOf(freedom),
        String.format(Locale.ROOT, "%.3f", p));
  }

  /** Independent chi-squares add up. */
  private void all(Map<Integer, long[]> places) {
    double statistic = places.values().stream().mapToDouble(TEST::statistic).sum();
    int freedom = places.values().stream().mapToInt(counts -> counts.length - 1).sum();
    long drawn = places.values().stream().flatMapToLong(Arrays::stream).sum();
    double p = ChiSquaredDistribution.of(freedom).survivalProbability(statistic);
    row("all", new long[] {drawn}, statistic, freedom, p);
  }

  /** In quizzes of forty, drawn as a self-test draws them: neighbours with equally many options. */
  private void repeats() {
    double[] expected = new double[2];
    long[] seen = new long[2];
    for (Seed seed : seeds) {
      List<QuestionVersion> order = seed.derive("order").chance().shuffled(versions);
      for (int i = 1; i < order.size(); i++) {
        if (i % LENGTH != 0) {
          compare(item(seed, order, i - 1), item(seed, order, i), seen, expected);
        }
      }
    }
    row("same twice running", seen, TEST.test(expected, seen));
  }

  private static Question item(Seed seed, List<QuestionVersion> order, int i) {
    Seed quiz = seed.derive("quiz", String.valueOf(i / LENGTH));
    return order.get(i).variant(quiz.derive("item", String.valueOf(i % LENGTH + 1))).question();
  }

  private static void compare(Question one, Question next, long[] seen, double[] expected) {
    OptionalInt first = KeyPlaces.place(one);
    OptionalInt second = KeyPlaces.place(next);
    if (first.isPresent() && second.isPresent() && options(one) == options(next)) {
      seen[first.equals(second) ? 0 : 1]++;
      expected[0] += 1.0 / options(one);
      expected[1] += 1 - 1.0 / options(one);
    }
  }

  private static int options(Question question) {
    return Shown.choices(question.present()).orElseThrow().size();
  }
}
