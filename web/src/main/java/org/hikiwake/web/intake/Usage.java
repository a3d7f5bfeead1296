package org.hikiwake.web.intake;

import java.util.List;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.course.Course;

/**
 * What was made of a pack, all courses together.
 *
 * @param quizzes those of courses that he who asks teaches, drafts included
 * @param elsewhere how many more there are
 * @param own how many questions persons wrote on it
 */
record Usage(List<Use> quizzes, int elsewhere, int own) {

  Usage {
    quizzes = List.copyOf(quizzes);
  }

  /** A quiz that has questions of it. */
  record Use(Course course, Quiz quiz, Quiz.Stage stage) {}

  boolean isNothing() {
    return quizzes.isEmpty() && elsewhere == 0 && own == 0;
  }
}
