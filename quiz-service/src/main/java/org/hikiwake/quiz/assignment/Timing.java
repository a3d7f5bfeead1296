package org.hikiwake.quiz.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long an attempt may take, and what becomes of what arrives after that.
 *
 * @param limit null where only the closing of the quiz ends an attempt
 * @param grace how long after the end the server still takes in what a student's device kept from
 *     before it; zero for not at all
 * @param late what that counts for
 */
public record Timing(@Nullable Duration limit, Duration grace, Late late) {

  public static final Duration USUAL_GRACE = Duration.ofMinutes(1);

  /** What becomes of an answer that was given in time and arrives within the grace. */
  public enum Late {
    /** It counts, and is marked as having come late. */
    COUNTS,
    /** It is kept, for the instructor to see, and does not count. */
    IS_KEPT
  }

  public Timing {
    if (limit != null && (limit.isNegative() || limit.isZero())) {
      throw new IllegalArgumentException("an attempt takes some time");
    }
    if (grace.isNegative()) {
      throw new IllegalArgumentException("grace lasts some time, or none");
    }
  }

  /** As long as the quiz is open. */
  public static Timing unlimited() {
    return new Timing(null, USUAL_GRACE, Late.COUNTS);
  }

  /** When the limit of an attempt that starts then is over, and the grace; empty for no limit. */
  public Optional<Instant> over(Instant started) {
    return Optional.ofNullable(limit).map(started::plus).map(end -> end.plus(grace));
  }

  /** When an attempt is over that starts then; empty where nothing but its student ends it. */
  public Optional<Instant> due(Instant started, Window window) {
    return Stream.of(
            Optional.ofNullable(limit).map(started::plus), Optional.ofNullable(window.closes()))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }
}
