package org.hikiwake.web.gradebook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.jspecify.annotations.Nullable;

/**
 * A student's grade in a quiz, as a table shows it.
 *
 * @param set whether a person has said what it is
 * @param earned what counts; null where nothing does yet
 * @param waiting how many answers wait for a person, so that it is not final
 * @param minutesLeft of the attempt that goes on; null where there is none, or no end
 * @param late how many answers came after the end
 */
public record CellView(
    Grade.State state,
    boolean excused,
    boolean set,
    @Nullable String earned,
    String possible,
    String percent,
    int waiting,
    @Nullable Long minutesLeft,
    long late) {

  static CellView of(Grade grade, Instant now) {
    Result result = grade.excused() ? grade.result().orElse(null) : grade.counted(now).orElse(null);
    return new CellView(
        grade.state(now),
        grade.excused(),
        grade.isSet(),
        result == null ? null : result.earned().display(),
        (result == null ? grade.quiz().possible() : result.possible()).display(),
        result == null ? "" : result.share().percent(),
        result == null ? 0 : result.awaiting(),
        grade.running().flatMap(attempt -> left(attempt, now)).orElse(null),
        grade.late());
  }

  /** The same without what is not to be told: a page cannot give away what it does not have. */
  CellView untold() {
    return new CellView(state, excused, false, null, "", "", 0, minutesLeft, late);
  }

  private static Optional<Long> left(Attempt attempt, Instant now) {
    return Optional.ofNullable(attempt.due())
        .map(due -> Math.max(0, (Duration.between(now, due).toSeconds() + 59) / 60));
  }

  public boolean isProvisional() {
    return waiting > 0;
  }
}
