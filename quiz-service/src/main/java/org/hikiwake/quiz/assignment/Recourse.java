package org.hikiwake.quiz.assignment;

import java.time.Duration;

/**
 * How students may challenge the marks of a quiz.
 *
 * @param days for so long after a mark could first be seen; 0 where no mark may be challenged
 * @param most so many challenges of an attempt may be open or declined at a time
 */
public record Recourse(int days, int most) {

  public static final int MOST_DAYS = 365;

  public static final int MOST_CHALLENGES = 100;

  public Recourse {
    if (days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException("marks are challenged within 0 to " + MOST_DAYS + " days");
    }
    if (most < 1 || most > MOST_CHALLENGES) {
      throw new IllegalArgumentException("there are 1 to " + MOST_CHALLENGES + " challenges");
    }
  }

  /** Two weeks, and few enough at a time that each is meant. */
  public static Recourse usual() {
    return new Recourse(14, 5);
  }

  /** By which every mark stands. */
  public static Recourse none() {
    return new Recourse(0, usual().most);
  }

  public boolean allowsAny() {
    return days > 0;
  }

  public Duration time() {
    return Duration.ofDays(days);
  }
}
