package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Takers;

/** Counts the attempts that there are. */
@ApplicationScoped
class AttemptTakers implements Takers {

  private final AttemptRows rows;

  AttemptTakers(AttemptRows rows) {
    this.rows = rows;
  }

  @Override
  public long attempts(QuizId quiz) {
    return rows.count("quiz", quiz.value());
  }

  @Override
  public boolean hasTaken(QuizId quiz, PersonId person) {
    return rows.count("quiz = ?1 and student = ?2", quiz.value(), person.value()) > 0;
  }

  @Override
  public List<Sat> running() {
    return rows
        .find(
            "select distinct a.quiz, a.revision from AttemptEntity a where not exists"
                + " (select 1 from EndingEntity e where e.attempt = a.id)")
        .project(Running.class)
        .list()
        .stream()
        .map(row -> new Sat(new QuizId(row.quiz()), row.revision()))
        .toList();
  }

  /** What of an attempt's row is asked for. */
  record Running(String quiz, int revision) {}
}
