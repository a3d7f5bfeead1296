package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Takers;
import org.hikiwake.web.store.PlainSql;

/** Counts the attempts that there are. */
@ApplicationScoped
class AttemptTakers implements Takers {

  static final String RUNNING =
      "select a.quiz, a.revision from attempt a where " + RunningAttempts.GOES_ON;

  private final AttemptRows rows;
  private final PlainSql sql;

  AttemptTakers(AttemptRows rows, PlainSql sql) {
    this.rows = rows;
    this.sql = sql;
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
    return sql.list(RUNNING, row -> new Sat(new QuizId(row.text()), row.number())).stream()
        .distinct()
        .toList();
  }
}
