package org.hikiwake.web.intake;

import java.util.List;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.course.Course;

/**
 * The page on which somebody says to whom a pack is open.
 *
 * @param courses to which he may keep it
 * @param chosen the id of the course that stands in the form; empty for everybody
 */
public record ReachView(
    PackId pack,
    String title,
    List<Course> courses,
    String chosen,
    List<QuizView> quizzes,
    int elsewhere,
    int own,
    boolean isUsed) {

  /** A quiz that has questions of it. */
  public record QuizView(String course, String title, String address, String stage) {}

  static List<QuizView> quizzes(Usage usage) {
    return usage.quizzes().stream()
        .map(
            use ->
                new QuizView(
                    use.course().title(),
                    use.quiz().title(),
                    "/quizzes/" + use.quiz().id() + "/builder",
                    use.stage().name()))
        .toList();
  }
}
