package org.hikiwake.quiz.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a form is worth, and how that is spread over its questions. Every question is worth one
 * point at least.
 */
public record Points(int total, Spread spread) {

  public static final int MOST = 10_000;

  /** What a question's points are in proportion to. */
  public enum Spread {
    /** All questions alike, as nearly as whole points allow. */
    EQUAL(question -> 1),
    /** The time that its kind is expected to take. */
    BY_KIND(Candidate::minutes),
    /** Its predicted difficulty. */
    BY_DIFFICULTY(Candidate::difficulty);

    private final ToDoubleFunction<Candidate> weight;

    Spread(ToDoubleFunction<Candidate> weight) {
      this.weight = weight;
    }
  }

  public Points {
    InvalidBlueprint.unless(
        1 <= total && total <= MOST, "a form is worth 1 to " + MOST + " points, not " + total);
  }

  /**
   * The points of each question, in their order: whole numbers that sum to the total. One point
   * goes to each, the others by largest remainders (Hamilton's method).
   */
  int[] over(List<Candidate> questions) {
    double[] shares = shares(questions.stream().mapToDouble(spread.weight).toArray());
    int left = total - questions.size();
    double[] due = DoubleStream.of(shares).map(share -> left * share).toArray();
    int[] points = IntStream.range(0, due.length).map(i -> 1 + (int) Math.floor(due[i])).toArray();
    IntStream.range(0, due.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> Math.floor(due[i]) - due[i]))
        .limit(total - IntStream.of(points).sum())
        .forEach(i -> points[i]++);
    return points;
  }

  /** What each weight is of all; equal shares where nothing weighs anything. */
  private static double[] shares(double[] weights) {
    double sum = DoubleStream.of(weights).sum();
    return DoubleStream.of(weights)
        .map(weight -> sum > 0 ? weight / sum : 1.0 / weights.length)
        .toArray();
  }
}
