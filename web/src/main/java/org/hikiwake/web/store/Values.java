package org.hikiwake.web.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * What the question marks of a statement stand for, from left to right: each call sets the next.
 */
public final class Values {

  private final PreparedStatement statement;
  private int last;

  Values(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Texts, numbers and instants, each as what it is. */
  void all(Object[] values) throws SQLException {
    for (Object value : values) {
      if (value instanceof Instant instant) {
        instant(instant);
      } else {
        statement.setObject(++last, value);
      }
    }
  }

  public Values text(@Nullable String text) throws SQLException {
    statement.setString(++last, text);
    return this;
  }

  public Values number(@Nullable Integer number) throws SQLException {
    statement.setObject(++last, number, Types.INTEGER);
    return this;
  }

  public Values longNumber(@Nullable Long number) throws SQLException {
    statement.setObject(++last, number, Types.BIGINT);
    return this;
  }

  public Values truth(boolean truth) throws SQLException {
    statement.setBoolean(++last, truth);
    return this;
  }

  /** As Hibernate writes it, which reads it. */
  public Values instant(@Nullable Instant instant) throws SQLException {
    statement.setTimestamp(
        ++last,
        instant == null ? null : Timestamp.from(instant),
        Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC)));
    return this;
  }
}
