package org.hikiwake.quiz.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a quiz can be taken: from its opening on, and before its closing.
 *
 * @param opens null where it is open from the first
 * @param closes null where it never closes
 */
public record Window(@Nullable Instant opens, @Nullable Instant closes) {

  public Window {
    if (opens != null && closes != null && !opens.isBefore(closes)) {
      throw new IllegalArgumentException("a quiz opens before it closes");
    }
  }

  public static Window always() {
    return new Window(null, null);
  }

  public boolean hasOpened(Instant now) {
    return opens == null || !now.isBefore(opens);
  }

  public boolean hasClosed(Instant now) {
    return closes != null && !now.isBefore(closes);
  }
}
