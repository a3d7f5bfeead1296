package org.hikiwake.web.review;

import java.util.Arrays;
import java.util.Optional;
import org.hikiwake.web.site.Words;

/** What a reviewer can do with a question. */
public enum Decision {
  /** It may be asked where it counts. */
  ACCEPTED,
  /** It is not asked where it counts; the reason is told. */
  REJECTED,
  /** What was decided before is taken back. */
  RETRACTED;

  /** The word in forms and rows: {@code accepted}. */
  public String word() {
    return Words.of(this);
  }

  public static Optional<Decision> read(String word) {
    return Arrays.stream(values()).filter(decision -> decision.word().equals(word)).findFirst();
  }
}
