package org.hikiwake.web.attempt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Result;
import org.jspecify.annotations.Nullable;

/**
 * What may be seen of an attempt that is over.
 *
 * @param student his name; null where he looks himself
 * @param earned what it came to; null where that is not to be seen
 * @param percent the same in per cent of what was possible
 * @param awaiting how many answers wait for a person
 * @param questions empty where they are not to be seen
 * @param later when more can be seen; null where never, or where all is to be seen
 * @param gathering until when the server waits for what a device has kept; null where it does not
 * @param late how many answers came late
 * @param refused whether something was sent that came too late
 */
public record ResultView(
    Attempt attempt,
    @Nullable String student,
    @Nullable String earned,
    String possible,
    String percent,
    int awaiting,
    List<ReviewedView> questions,
    @Nullable Instant later,
    @Nullable Instant gathering,
    long late,
    boolean refused,
    ZoneId zone) {

  /** Of an attempt whose time is up, while the server waits. */
  static ResultView gathering(
      Attempt attempt, @Nullable String student, boolean refused, ZoneId zone) {
    Instant until = attempt.closing().orElse(null);
    return new ResultView(
        attempt, student, null, "", "", 0, List.of(), null, until, 0, refused, zone);
  }

  static ResultView of(
      Attempt attempt,
      @Nullable String student,
      Set<Aspect> aspects,
      List<ReviewedView> questions,
      @Nullable Instant later,
      boolean refused,
      ZoneId zone) {
    Result result = Result.of(attempt);
    boolean marks = aspects.contains(Aspect.MARKS);
    return new ResultView(
        attempt,
        student,
        marks ? result.earned().display() : null,
        result.possible().display(),
        result.share().percent(),
        marks ? result.awaiting() : 0,
        questions,
        later,
        null,
        attempt.entries().stream().filter(attempt::isLate).count(),
        refused,
        zone);
  }

  public boolean isTimeUp() {
    return attempt.isTimeUp();
  }
}
