package org.hikiwake.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The columns of a row, from left to right: each question takes the next one. */
public final class Columns {

  private final ResultSet row;
  private int last;

  Columns(ResultSet row) {
    this.row = row;
  }

  public String text() throws SQLException {
    return Objects.requireNonNull(textIfAny());
  }

  public @Nullable String textIfAny() throws SQLException {
    return row.getString(++last);
  }

  public int number() throws SQLException {
    return row.getInt(++last);
  }

  public @Nullable Integer numberIfAny() throws SQLException {
    int number = row.getInt(++last);
    return row.wasNull() ? null : number;
  }

  public long longNumber() throws SQLException {
    return row.getLong(++last);
  }

  public @Nullable Long longIfAny() throws SQLException {
    long number = row.getLong(++last);
    return row.wasNull() ? null : number;
  }

  public boolean truth() throws SQLException {
    return row.getBoolean(++last);
  }

  public Instant instant() throws SQLException {
    return Objects.requireNonNull(instantIfAny());
  }

  /** With a Calendar of its own: SQLite's driver sets it (see {@link InstantColumn}). */
  public @Nullable Instant instantIfAny() throws SQLException {
    Calendar utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    Timestamp timestamp = row.getTimestamp(++last, utc);
    return timestamp == null ? null : timestamp.toInstant();
  }
}
