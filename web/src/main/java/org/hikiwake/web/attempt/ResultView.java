package org.hikiwake.web.attempt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Ending;
import org.hikiwake.quiz.attempt.Result;
import org.jspecify.annotations.Nullable;

/**
 * What may be seen of an attempt by somebody who does not work on it.
 *
 * @param student his name; null where he looks himself
 * @param earned what it came to; null where that is not to be seen
 * @param percent the same in per cent of what was possible
 * @param awaiting how many answers wait for a person
 * @param questions empty where they are not to be seen
 * @param challenges how it stands with them, by position; nothing where that is not to be seen
 * @param later when more can be seen; null where never, or where all is to be seen
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
    Map<Integer, ChallengedView> challenges,
    @Nullable Instant later,
    long late,
    boolean refused,
    Instant now,
    ZoneId zone) {

  /** Of an attempt that has not ended, of which nothing can be told. */
  static ResultView running(
      Attempt attempt, @Nullable String student, boolean refused, Instant now, ZoneId zone) {
    return new ResultView(
        attempt, student, null, "", "", 0, List.of(), Map.of(), null, 0, refused, now, zone);
  }

  static ResultView of(
      Attempt attempt,
      @Nullable String student,
      Set<Aspect> aspects,
      List<ReviewedView> questions,
      Map<Integer, ChallengedView> challenges,
      @Nullable Instant later,
      boolean refused,
      Instant now,
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
        challenges,
        later,
        attempt.entries().stream().filter(attempt::isLate).count(),
        refused,
        now,
        zone);
  }

  /** How it stands with the challenge of an answer; null where there is none, and can be none. */
  public @Nullable ChallengedView challenged(int position) {
    return challenges.get(position);
  }

  /** Whether its student still sits over it. */
  public boolean isGoingOn() {
    return !attempt.isOver(now);
  }

  /** Until when the server waits for what a device has kept; null where it does not. */
  public @Nullable Instant gathering() {
    return attempt.hasEnded() || isGoingOn() ? null : attempt.closing().orElse(null);
  }

  /** The server's time in milliseconds, for scripts to reckon from. */
  public long millis() {
    return now.toEpochMilli();
  }

  public long untilMillis() {
    return Optional.ofNullable(gathering()).map(Instant::toEpochMilli).orElse(0L);
  }

  public boolean isTimeUp() {
    return attempt.isTimeUp();
  }

  /** When it was over; null while it goes on. */
  public @Nullable Instant ended() {
    return attempt.whenEnded().map(Ending::at).orElse(null);
  }
}
