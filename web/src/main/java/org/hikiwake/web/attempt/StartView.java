package org.hikiwake.web.attempt;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Ending;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as students see it before they start.
 *
 * @param made the student's attempts that have ended, in their order
 * @param running the one that goes on; null where none does
 * @param obstacle why none can be started; null where one can
 * @param elsewhere why it cannot be taken from where the student is; null where it can
 * @param moreTime how much more time he is given than the others, in per cent
 * @param teaching whether an instructor looks at it
 */
public record StartView(
    Course course,
    Quiz quiz,
    List<MadeView> made,
    @Nullable Attempt running,
    @Nullable String obstacle,
    @Nullable String elsewhere,
    int moreTime,
    boolean teaching,
    Instant now,
    ZoneId zone,
    Input input) {

  /**
   * An attempt that has ended.
   *
   * @param earned what it came to; null where that is not to be seen
   * @param waiting how many challenges of its marks wait
   * @param answered how many were granted or declined
   */
  public record MadeView(
      Attempt attempt, @Nullable String earned, String possible, long waiting, long answered) {

    public Instant ended() {
      return attempt.whenEnded().map(Ending::at).orElse(attempt.started());
    }

    public boolean isTimeUp() {
      return attempt.isTimeUp();
    }
  }

  /** What is seen after it was handed in, in a sentence. */
  public String told() {
    AttemptMessages say = MessageBundles.get(AttemptMessages.class);
    Release release = rules().release();
    if (release.allows(Phase.RIGHT_AFTER, Aspect.RIGHT_ANSWER)) {
      return say.toldNow();
    }
    boolean closes = rules().window().closes() != null;
    boolean later = closes && release.allows(Phase.AFTER_CLOSE, Aspect.CORRECTNESS);
    if (later) {
      return release.allows(Phase.RIGHT_AFTER, Aspect.MARKS) ? say.toldMarks() : say.toldLater();
    }
    return say.toldNever();
  }

  /** Whether there is a time in which the marks can be challenged. */
  public boolean isChallengeable() {
    return rules().recourse().allowsAny() && quiz.told(Aspect.CORRECTNESS, now).isPresent();
  }

  /** When it opens, where that is to come; null elsewhere. */
  public @Nullable Instant opens() {
    Instant opens = rules().window().opens();
    return opens != null && now.isBefore(opens) ? opens : null;
  }

  public long graceSeconds() {
    return rules().window().closes() == null && rules().timing().limit() == null
        ? 0
        : rules().timing().grace().toSeconds();
  }

  public Rules rules() {
    return quiz.rules();
  }

  public String points() {
    return quiz.possible().display();
  }

  public long limitMinutes() {
    Duration limit = rules().timing().limit();
    return limit == null ? 0 : Math.max(1, limit.toMinutes());
  }

  /** The minutes that one has: 75, or 12:30 where seconds are left. */
  public String limit() {
    Duration limit = rules().timing().limit();
    return limit == null ? "" : Minutes.of(limit);
  }

  /** How many attempts are left; null where there is no limit. */
  public @Nullable Integer left() {
    Integer most = rules().allowance().most();
    return most == null ? null : Math.max(0, most - made.size());
  }

  /** When an attempt that is started now is cut short by the closing; null where it is not. */
  public @Nullable Instant cut() {
    Instant closes = rules().window().closes();
    Duration limit = rules().timing().limit();
    boolean isCut =
        closes != null && limit != null && now.isBefore(closes) && now.plus(limit).isAfter(closes);
    return isCut ? closes : null;
  }
}
