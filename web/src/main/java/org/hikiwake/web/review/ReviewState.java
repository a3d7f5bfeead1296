package org.hikiwake.web.review;

import java.util.Optional;
import org.hikiwake.web.site.Words;

/** How a question stands with those who review. */
public enum ReviewState {
  /** Nobody has decided anything. */
  OPEN,
  ACCEPTED,
  REJECTED,
  /** Somebody decided on an earlier version; what it reads now nobody has looked at. */
  CHANGED;

  /** The word in templates: {@code open}. */
  public String word() {
    return Words.of(this);
  }

  /**
   * How a question stands.
   *
   * @param latest what was decided last; nothing where nobody decided
   * @param version which version there is now
   */
  public static ReviewState of(Optional<Review> latest, String version) {
    if (latest.isEmpty() || latest.get().decision() == Decision.RETRACTED) {
      return OPEN;
    }
    if (!latest.get().version().equals(version)) {
      return CHANGED;
    }
    return latest.get().decision() == Decision.ACCEPTED ? ACCEPTED : REJECTED;
  }

  /** Whether somebody has yet to decide. */
  public boolean isUndecided() {
    return this == OPEN || this == CHANGED;
  }
}
