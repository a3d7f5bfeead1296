package org.hikiwake.web.accommodation;

import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.course.Course;

/** What the students of a course are given. */
public record AccommodationsView(Course course, List<RowView> rows, ZoneId zone) {

  /**
   * A student.
   *
   * @param everywhere in all quizzes
   */
  public record RowView(Person student, Accommodation everywhere, List<InQuiz> quizzes) {

    public boolean isNothing() {
      return everywhere.isNothing() && quizzes.isEmpty();
    }
  }

  /** What is given in one quiz. */
  public record InQuiz(Quiz quiz, Accommodation given) {}
}
