package org.hikiwake.quiz.attempt;

import java.util.List;
import org.hikiwake.quiz.grading.Score;

/**
 * What a person says of an answer.
 *
 * @param points for each line of the {@link Rubric}, in their order
 * @param note to the student; where it changes a mark, why
 * @param draft whether it is still to be thought over
 */
public record Judgement(List<Score> points, String note, boolean draft) {

  public Judgement {
    points = List.copyOf(points);
  }
}
