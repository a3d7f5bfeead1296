package org.hikiwake.web.attempt;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How much time is left, as a page counts it down from the server's clock.
 *
 * @param due null where there is no end
 */
public record TimerView(Instant now, @Nullable Instant due, ZoneId zone) {

  /** The whole minutes that are left, the one that has begun included. */
  public long minutesLeft() {
    long seconds = due == null ? 0 : due.getEpochSecond() - now.getEpochSecond();
    return Math.max(0, (seconds + 59) / 60);
  }

  /** The server's time in milliseconds, for scripts to reckon from. */
  public long millis() {
    return now.toEpochMilli();
  }

  /** The end in milliseconds; 0 where there is none. */
  public long dueMillis() {
    return due == null ? 0 : due.toEpochMilli();
  }
}
