package org.hikiwake.web.course;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A class that works through readings together.
 *
 * @param zone in which its dates are set
 * @param joinCode by which anybody who has it can join; nothing while the course is closed
 */
public record Course(CourseId id, String title, ZoneId zone, Optional<JoinCode> joinCode) {

  /** Characters in the longest title. */
  public static final int LONGEST_TITLE = 200;

  public Course {
    if (title.isBlank() || title.length() > LONGEST_TITLE || !title.equals(title.strip())) {
      throw new IllegalArgumentException("a title has 1 to " + LONGEST_TITLE + " characters");
    }
  }
}
