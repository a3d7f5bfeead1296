package org.hikiwake.web.gradebook;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Ending;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.jspecify.annotations.Nullable;

/**
 * What other systems are told of a student in a quiz. Two that are equal say the same.
 *
 * @param attempt the latest; null where there is none
 * @param earned what counts; null where nothing does yet
 * @param awaiting how many answers wait for a person
 * @param late how many answers came after the end
 * @param ended when the latest attempt was over; null while it goes on, or where there is none
 * @param overridden whether a person has said what counts, whatever the attempts earned
 */
record Reported(
    Grade.State state,
    @Nullable String attempt,
    @Nullable Score earned,
    Score possible,
    int awaiting,
    long late,
    boolean excused,
    @Nullable Instant ended,
    boolean overridden) {

  static Reported of(Grade grade, Instant now) {
    Optional<Result> result = grade.excused() ? grade.result() : grade.counted(now);
    Optional<Attempt> latest = latest(grade.attempts());
    return new Reported(
        grade.state(now),
        latest.map(attempt -> attempt.id().value()).orElse(null),
        result.map(Result::earned).orElse(null),
        result.map(Result::possible).orElseGet(grade.quiz()::possible),
        result.map(Result::awaiting).orElse(0),
        grade.late(),
        grade.excused(),
        latest.flatMap(Attempt::whenEnded).map(Ending::at).orElse(null),
        grade.isSet());
  }

  /** Whether nothing is to be added: no answer waits for a person, no attempt goes on. */
  boolean isComplete() {
    return awaiting == 0 && earned != null && state != Grade.State.IN_PROGRESS;
  }

  private static Optional<Attempt> latest(List<Attempt> attempts) {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }

  /** Whether there is anything to tell of somebody of whom nothing was told yet. */
  boolean isNews() {
    return state != Grade.State.NOT_STARTED || excused || overridden;
  }

  static Grade.State state(String word) {
    return Grade.State.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
