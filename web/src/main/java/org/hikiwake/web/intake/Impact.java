package org.hikiwake.web.intake;

import java.util.List;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Succession;
import org.hikiwake.quiz.version.Touch;
import org.hikiwake.web.course.Course;

/**
 * What a change of a pack does to what was made of it.
 *
 * @param succession what becomes of the questions that may be asked
 * @param quizzes the published quizzes that it touches, of those that he who asks teaches
 * @param elsewhere how many more it touches in other courses
 * @param reviews the accepted questions that it touches
 */
record Impact(
    Succession succession, List<TouchedQuiz> quizzes, int elsewhere, List<Touched> reviews) {

  Impact {
    quizzes = List.copyOf(quizzes);
    reviews = List.copyOf(reviews);
  }

  /**
   * A question that is touched.
   *
   * @param number its place in its quiz, from 1; 0 where it stands in none
   */
  record Touched(int number, QuestionVersion version, Touch touch) {}

  /** A quiz with those of its questions that are touched. */
  record TouchedQuiz(Course course, Quiz quiz, Quiz.Stage stage, List<Touched> questions) {

    TouchedQuiz {
      questions = List.copyOf(questions);
    }
  }
}
