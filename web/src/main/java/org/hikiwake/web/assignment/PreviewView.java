package org.hikiwake.web.assignment;

import io.quarkus.qute.RawString;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * A question of a quiz as a student sees it.
 *
 * @param question null where the quiz has none
 * @param asked what he reads; null where the pack of the question is not at hand
 */
public record PreviewView(
    Course course, Quiz quiz, @Nullable Placed question, @Nullable Asked asked) {

  /**
   * A question as one student gets it.
   *
   * @param controls with which he answers it
   */
  public record Asked(Stem stem, RawString controls, ForeignTerms terms) {}

  /** The address of the builder. */
  public String home() {
    return Desk.address(quiz, "");
  }

  /** The numbers of all questions. */
  public Iterable<Integer> numbers() {
    return IntStream.rangeClosed(1, quiz.slots().size()).boxed().toList();
  }
}
