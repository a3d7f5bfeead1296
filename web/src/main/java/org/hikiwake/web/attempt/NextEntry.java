package org.hikiwake.web.attempt;

import java.sql.SQLException;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Entry;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Stamp;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.web.store.SharedCommits;
import org.hikiwake.web.store.Values;

/**
 * A line to be added to the record of an attempt. It fits where it is the next one, the attempt has
 * not ended, and the device has not sent the same before.
 */
record NextEntry(AttemptId attempt, Entry entry) implements SharedCommits.Row {

  private static final String SQL =
      """
      insert into attempt_entry (attempt, number, act, position, response, certainty,
        received_at, claimed_at, device, sequence)
      select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
      where (select coalesce(max(number), 0) from attempt_entry where attempt = ?) = ?
        and not exists (select 1 from attempt_ending where attempt = ?)
      on conflict do nothing
      """;

  @Override
  public String sql() {
    return SQL;
  }

  @Override
  public void bind(Values values) throws SQLException {
    Given given = entry.given();
    Stamp.Origin origin = entry.stamp().origin();
    values
        .text(attempt.value())
        .number(entry.number())
        .text(entry.act().word())
        .number(entry.position())
        .text(given == null ? null : QuizJson.write(given.response()))
        .number(given == null || given.certainty() == null ? null : given.certainty().level())
        .instant(entry.stamp().received())
        .instant(entry.stamp().claimed())
        .text(origin == null ? null : origin.device())
        .longNumber(origin == null ? null : origin.sequence());
    values.text(attempt.value()).number(entry.number() - 1).text(attempt.value());
  }
}
