package org.hikiwake.quiz.attempt;

import java.util.List;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * By what a person marks an answer: the criteria of an essay; elsewhere one line, which is worth
 * what the question can earn.
 *
 * @param lines never empty
 * @param attainable the share that all of them earn together; 1 but where certainty pays more
 */
public record Rubric(List<Line> lines, Score attainable) {

  /**
   * A line of the rubric.
   *
   * @param name empty where there is only one, which needs none
   * @param looksFor what a marker looks for; null likewise
   * @param least the fewest points that it can earn: none, but where certainty costs
   * @param most the points that it is worth
   */
  public record Line(String name, @Nullable Explanation looksFor, Score least, Score most) {}

  public Rubric {
    lines = List.copyOf(lines);
  }

  /** The rubric for a question of an attempt. */
  public static Rubric of(Attempt attempt, Item item) {
    Question question = item.slot().version().question();
    List<Line> lines =
        question instanceof Essay essay
            ? essay.criteria().stream().map(Rubric::line).toList()
            : List.of(new Line("", null, least(attempt, item), attempt.possible(item)));
    return new Rubric(lines, attempt.quiz().rules().behaviour().attainable(0));
  }

  private static Score least(Attempt attempt, Item item) {
    return attempt.quiz().rules().behaviour().asksCertainty()
        ? item.slot().points().times(Certainty.HIGH.ifWrong())
        : Score.ZERO;
  }

  private static Line line(Essay.Criterion criterion) {
    Score most = Score.points(criterion.points());
    return new Line(criterion.name(), criterion.looksFor(), Score.ZERO, most);
  }

  /** What all lines are worth together. */
  public Score most() {
    return Score.sum(lines.stream().map(Line::most).toList());
  }

  /** The share of the question's points that so many points on the lines earn; exactly. */
  public Score share(List<Score> points) {
    return Score.sum(points).dividedBy(most()).times(attainable);
  }
}
