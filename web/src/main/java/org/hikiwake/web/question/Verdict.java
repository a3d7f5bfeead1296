package org.hikiwake.web.question;

import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.behaviour.Shown;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** How an answer came out, in the words of the pages and of their styles. */
public enum Verdict {
  RIGHT,
  PARTLY,
  WRONG,
  /** Answered, and only a person could mark it. */
  OPEN_ENDED,
  /** Answered, and not marked before the end. */
  ANSWERED,
  UNANSWERED;

  public static Verdict of(Progress progress) {
    return progress
        .shown()
        .fold(
            new Shown.Cases<>(
                unanswered -> UNANSWERED,
                kept -> ANSWERED,
                judged -> of(judged.fraction()),
                revealed -> of(revealed.outcome())));
  }

  /**
   * How an answer came out in the end.
   *
   * @param share what it earned; null where a person has yet to say
   */
  public static Verdict of(@Nullable Score share, boolean answered) {
    if (!answered) {
      return UNANSWERED;
    }
    return share == null ? OPEN_ENDED : of(share);
  }

  private static Verdict of(Outcome outcome) {
    return outcome.earned().map(Verdict::of).orElse(OPEN_ENDED);
  }

  static Verdict of(Score score) {
    if (score.isFull()) {
      return RIGHT;
    }
    return score.isZero() ? WRONG : PARTLY;
  }

  /** The word of the style: {@code open-ended}. */
  public String word() {
    return Words.of(this);
  }
}
