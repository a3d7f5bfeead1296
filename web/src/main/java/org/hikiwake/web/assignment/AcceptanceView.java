package org.hikiwake.web.assignment;

import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.review.ReviewView;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a quiz that nobody has accepted yet, one after the other.
 *
 * @param question the one to look at; null where none is left
 * @param review what a reviewer sees of it; null where it reads otherwise now, or is no more
 * @param left how many are to be looked at
 * @param accepted the one that was just accepted; null for none
 * @param notice what else was just done; null for nothing
 * @param problem why it was not; null where nothing went wrong
 */
public record AcceptanceView(
    Course course,
    Quiz quiz,
    @Nullable Placed question,
    @Nullable ReviewView review,
    long left,
    @Nullable ReviewView accepted,
    @Nullable Notice notice,
    @Nullable String problem) {

  /** The address of the builder. */
  public String home() {
    return Desk.address(quiz, "");
  }

  public long decided() {
    return quiz.slots().size() - left;
  }
}
