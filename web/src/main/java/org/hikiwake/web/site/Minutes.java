package org.hikiwake.web.site;

import java.time.Duration;

/** Writes how long something takes: 75, or 12:30 where seconds are left. */
public final class Minutes {

  private Minutes() {}

  public static String of(Duration time) {
    return time.toSecondsPart() == 0
        ? String.valueOf(time.toMinutes())
        : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
