package org.hikiwake.web.attempt;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.TimeZone;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Entry;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Stamp;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.web.store.SharedCommits;
import org.jspecify.annotations.Nullable;

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
  public void bind(PreparedStatement statement) throws SQLException {
    Given given = entry.given();
    Stamp.Origin origin = entry.stamp().origin();
    statement.setString(1, attempt.value());
    statement.setInt(2, entry.number());
    statement.setString(3, entry.act().word());
    statement.setInt(4, entry.position());
    statement.setString(5, given == null ? null : QuizJson.write(given.response()));
    statement.setObject(
        6,
        given == null || given.certainty() == null ? null : given.certainty().level(),
        Types.INTEGER);
    setInstant(statement, 7, entry.stamp().received());
    setInstant(statement, 8, entry.stamp().claimed());
    statement.setString(9, origin == null ? null : origin.device());
    statement.setObject(10, origin == null ? null : origin.sequence(), Types.BIGINT);
    statement.setString(11, attempt.value());
    statement.setInt(12, entry.number() - 1);
    statement.setString(13, attempt.value());
  }

  /** As Hibernate writes it, which reads it. */
  private static void setInstant(PreparedStatement statement, int place, @Nullable Instant instant)
      throws SQLException {
    statement.setTimestamp(
        place,
        instant == null ? null : Timestamp.from(instant),
        Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC)));
  }
}
