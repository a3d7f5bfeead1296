package org.hikiwake.web.site;

import java.time.Instant;

/** Moments that a program names. */
public final class Times {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T23:59:59.999Z");

  private Times() {}

  /**
   * The same moment, where a database can keep it.
   *
   * @throws Fault where it lies too far away
   */
  public static Instant storable(Instant moment) {
    if (moment.isBefore(FIRST) || moment.isAfter(END)) {
      throw new Fault(Fault.Kind.UNACCEPTABLE, "A time lies between the years 1 and 9999.");
    }
    return moment;
  }
}
