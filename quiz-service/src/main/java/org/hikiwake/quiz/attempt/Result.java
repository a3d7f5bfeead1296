package org.hikiwake.quiz.attempt;

import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.grading.Score;

/**
 * What an attempt came to.
 *
 * @param earned the points for all that is marked, never less than none
 * @param possible the most that could be earned by the whole
 * @param awaiting how many answers wait for a person
 */
public record Result(Score earned, Score possible, int awaiting) {

  /** The result of an attempt that has ended. */
  public static Result of(Attempt attempt) {
    List<Optional<Score>> points = attempt.items().stream().map(attempt::points).toList();
    List<Score> marked = points.stream().flatMap(Optional::stream).toList();
    return new Result(
        Score.sum(marked).atLeastZero(), attempt.quiz().possible(), points.size() - marked.size());
  }

  /** All of them together. */
  public static Result sum(List<Result> results) {
    return new Result(
        Score.sum(results.stream().map(Result::earned).toList()),
        Score.sum(results.stream().map(Result::possible).toList()),
        results.stream().mapToInt(Result::awaiting).sum());
  }

  /** Whether nothing will be added by anybody. */
  public boolean isFinal() {
    return awaiting == 0;
  }

  /** The share of what was possible; nothing where nothing was. */
  public Score share() {
    return possible.isZero() ? Score.ZERO : earned.dividedBy(possible);
  }
}
