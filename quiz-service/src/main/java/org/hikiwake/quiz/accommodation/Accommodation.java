package org.hikiwake.quiz.accommodation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.jspecify.annotations.Nullable;

/**
 * What a student is given beyond the rules of a quiz. It gives and never takes: whatever the rules
 * become, nobody has less by it than everybody else.
 *
 * @param moreTime per cent of the time limit that are added to it; null where nothing is said of
 *     it, so that what is said elsewhere holds
 * @param opens when the quiz opens for him instead; null for when it opens for everybody
 * @param closes when it closes for him instead, if that is later; null where nothing is said
 * @param moreAttempts how many he has besides those that everybody has
 */
public record Accommodation(
    @Nullable Integer moreTime,
    @Nullable Instant opens,
    @Nullable Instant closes,
    int moreAttempts) {

  /** Per cent: four times as long as everybody else. */
  public static final int MOST_TIME = 300;

  public static final int MOST_ATTEMPTS = 100;

  /** Nothing beyond the rules. */
  public static final Accommodation NONE = new Accommodation(null, null, null, 0);

  public Accommodation {
    if (moreTime != null && (moreTime < 0 || moreTime > MOST_TIME)) {
      throw new IllegalArgumentException("more time is 0 to " + MOST_TIME + " per cent");
    }
    if (moreAttempts < 0 || moreAttempts > MOST_ATTEMPTS) {
      throw new IllegalArgumentException("more attempts are 0 to " + MOST_ATTEMPTS);
    }
    if (opens != null && closes != null && !opens.isBefore(closes)) {
      throw new IllegalArgumentException("a quiz opens before it closes");
    }
  }

  /** So much more time and nothing else. */
  public static Accommodation ofTime(int perCent) {
    return new Accommodation(perCent, null, null, 0);
  }

  public boolean isNothing() {
    return equals(NONE);
  }

  /** How much more time he has, in per cent. */
  public int perCent() {
    return moreTime == null ? 0 : moreTime;
  }

  /** This, said of one quiz, beside what is said of all quizzes of its course. */
  public Accommodation besides(Accommodation everywhere) {
    return moreTime != null || everywhere.moreTime == null
        ? this
        : new Accommodation(everywhere.moreTime, opens, closes, moreAttempts);
  }

  /** The quiz as it is for him. */
  public Quiz on(Quiz quiz) {
    return isNothing() ? quiz : quiz.under(on(quiz.rules()));
  }

  /** The rules as they are for him. */
  public Rules on(Rules rules) {
    return new Rules(
        window(rules),
        timing(rules.timing()),
        allowance(rules.allowance()),
        rules.behaviour(),
        rules.layout(),
        rules.release(),
        rules.password(),
        rules.access(),
        rules.recourse());
  }

  private Timing timing(Timing timing) {
    return new Timing(
        timing.limit() == null ? null : timing.limit().plus(added(timing)),
        timing.grace(),
        timing.late());
  }

  private Duration added(Timing timing) {
    return Optional.ofNullable(timing.limit())
        .map(limit -> limit.multipliedBy(perCent()).dividedBy(100))
        .orElse(Duration.ZERO);
  }

  /**
   * More time moves the closing as well, or whoever starts late enough would have none of it. An
   * opening that would come after the closing says nothing: the rules have changed since.
   */
  private Window window(Rules rules) {
    Window everybody = rules.window();
    Instant until =
        Optional.ofNullable(everybody.closes())
            .map(end -> later(end.plus(added(rules.timing())), closes))
            .orElse(null);
    boolean opensInTime = opens != null && (until == null || opens.isBefore(until));
    return new Window(opensInTime ? opens : everybody.opens(), until);
  }

  private static Instant later(Instant one, @Nullable Instant other) {
    return other != null && other.isAfter(one) ? other : one;
  }

  private Allowance allowance(Allowance allowance) {
    return allowance.most() == null
        ? allowance
        : new Allowance(allowance.most() + moreAttempts, allowance.counting());
  }
}
