package org.hikiwake.web.selftest;

import java.util.Locale;
import java.util.Optional;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.selftest.Answer;

/** How an answer came out, in the words of the pages and of their styles. */
public enum Verdict {
  RIGHT,
  PARTLY,
  WRONG,
  /** Answered, and only a person could mark it. */
  OPEN_ENDED,
  UNANSWERED;

  static Verdict of(Optional<Answer> answer) {
    return answer.map(Answer::outcome).map(Verdict::of).orElse(UNANSWERED);
  }

  static Verdict of(Outcome outcome) {
    return outcome.fold(
        new Outcome.Cases<>(
            graded -> of(graded.score()), ungradable -> UNANSWERED, awaiting -> OPEN_ENDED));
  }

  private static Verdict of(Score score) {
    if (score.isFull()) {
      return RIGHT;
    }
    return score.isZero() ? WRONG : PARTLY;
  }

  /** The word of the style: {@code open-ended}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
