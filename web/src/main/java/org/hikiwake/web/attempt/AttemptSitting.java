package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.attachment.Sitting;
import org.hikiwake.web.course.CourseId;

/** Looks for attempts that run. */
@ApplicationScoped
class AttemptSitting implements Sitting {

  private final AttemptRows rows;
  private final Quizzes quizzes;

  AttemptSitting(AttemptRows rows, Quizzes quizzes) {
    this.rows = rows;
    this.quizzes = quizzes;
  }

  @Override
  public boolean isSitting(PersonId person, CourseId course) {
    List<String> asked = quizzes.of(course).stream().map(quiz -> quiz.id().value()).toList();
    return rows.count(
            "from AttemptEntity a where a.quiz in ?1 and a.student = ?2 and not exists"
                + " (select 1 from EndingEntity e where e.attempt = a.id)",
            asked,
            person.value())
        > 0;
  }
}
