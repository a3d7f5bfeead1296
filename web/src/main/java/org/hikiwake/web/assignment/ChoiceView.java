package org.hikiwake.web.assignment;

import java.util.List;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.examination.ExaminedView;
import org.hikiwake.web.examination.FilterView;
import org.hikiwake.web.review.ReviewState;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A page of questions, to be put into a quiz.
 *
 * @param query the filter and the page as they stand in the address, to come back to
 * @param notice what was just done; null for nothing
 * @param problem why it was not; null where nothing went wrong
 */
public record ChoiceView(
    Course course,
    Quiz quiz,
    List<PackHeader> packs,
    FilterView filter,
    List<Offered> questions,
    Paging paging,
    String query,
    @Nullable Notice notice,
    @Nullable String problem) {

  /**
   * A question that can be put into the quiz.
   *
   * @param number its place there; null where it is not in it
   * @param alike the places of those that it asks nearly the same as
   * @param enemies the places of those that it gives away, or that give it away
   * @param ticked whether it was ticked in a form that is shown again
   */
  public record Offered(
      ExaminedView examined,
      ReviewState state,
      @Nullable Integer number,
      List<Integer> alike,
      List<Integer> enemies,
      boolean ticked) {

    public String id() {
      return examined.question().id();
    }
  }

  /** Whether anything on the page can be added. */
  public boolean isAddable() {
    return questions.stream().anyMatch(question -> question.number() == null);
  }
}
