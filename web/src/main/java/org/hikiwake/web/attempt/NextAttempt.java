package org.hikiwake.web.attempt;

import java.sql.SQLException;
import java.time.Instant;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.web.store.SharedCommits;
import org.hikiwake.web.store.Values;
import org.jspecify.annotations.Nullable;

/**
 * That an attempt was begun. It fits where its student has made no other one of that number, nor
 * left one out.
 *
 * @param limitAt when its limit is over, and the grace; null for no limit
 */
record NextAttempt(Attempt attempt, @Nullable Instant limitAt) implements SharedCommits.Row {

  private static final String SQL =
      """
      insert into attempt (id, quiz, revision, student, number, seed, started_at, limit_at)
      select ?, ?, ?, ?, ?, ?, ?, ?
      where (select count(*) from attempt where quiz = ? and student = ?) = ?
      on conflict do nothing
      """;

  @Override
  public String sql() {
    return SQL;
  }

  @Override
  public void bind(Values values) throws SQLException {
    String quiz = attempt.quiz().id().value();
    String student = attempt.student().value();
    values
        .text(attempt.id().value())
        .text(quiz)
        .number(attempt.quiz().revision())
        .text(student)
        .number(attempt.number())
        .longNumber(attempt.seed().value())
        .instant(attempt.started())
        .instant(limitAt);
    values.text(quiz).text(student).number(attempt.number() - 1);
  }
}
