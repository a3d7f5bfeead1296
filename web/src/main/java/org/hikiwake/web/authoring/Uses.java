package org.hikiwake.web.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.assignment.Assignment;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Enrolled;

/**
 * Where a question is asked.
 *
 * @param quizzes those in courses of him who asks
 * @param elsewhere how many there are in others
 */
public record Uses(List<Use> quizzes, int elsewhere) {

  /**
   * A quiz that asks it.
   *
   * @param asReads whether it asks it as it reads now
   */
  public record Use(QuizId id, String quiz, String course, boolean asReads) {

    /** The page of the quiz. */
    public String address() {
      return "/quizzes/" + id + "/builder";
    }
  }

  static Uses of(QuestionVersion version, Quizzes quizzes, CourseDoor courses) {
    List<Use> seen = new ArrayList<>();
    int elsewhere = 0;
    for (Assignment one : quizzes.asking(version.provenance().pack())) {
      Optional<QuestionVersion> asked =
          one.quiz().slots().stream()
              .map(slot -> slot.version())
              .filter(slot -> slot.id().equals(version.id()))
              .findFirst();
      Optional<Enrolled> taught = courses.find(one.course()).filter(Enrolled::isTeaching);
      if (asked.isPresent() && taught.isPresent()) {
        seen.add(use(one, taught.get(), isSame(asked.get(), version)));
      } else if (asked.isPresent()) {
        elsewhere++;
      }
    }
    return new Uses(List.copyOf(seen), elsewhere);
  }

  private static Use use(Assignment one, Enrolled taught, boolean asReads) {
    return new Use(one.quiz().id(), one.quiz().title(), taught.course().title(), asReads);
  }

  private static boolean isSame(QuestionVersion one, QuestionVersion other) {
    return QuizJson.idOf(one).equals(QuizJson.idOf(other));
  }

  public boolean isAny() {
    return !quizzes.isEmpty() || elsewhere > 0;
  }
}
