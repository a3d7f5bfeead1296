package org.hikiwake.web.course;

import java.util.Arrays;
import java.util.Optional;
import org.hikiwake.web.site.Words;

/** What somebody is in a course. */
public enum Standing {
  INSTRUCTOR,
  STUDENT,
  /** Was one of the others before, and is not any more. */
  GONE;

  /** The standing in forms, files and rows: {@code student}. */
  public String word() {
    return Words.of(this);
  }

  /** The standing with that word, in whatever case. */
  public static Optional<Standing> read(String word) {
    return Arrays.stream(values())
        .filter(standing -> standing.word().equalsIgnoreCase(word.strip()))
        .findFirst();
  }
}
