package org.hikiwake.web.question;

import java.util.Optional;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.behaviour.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a try after which there is another.
 *
 * @param attainable the most that the next one can earn
 */
public record AgainView(Verdict verdict, @Nullable Integer triesLeft, String attainable) {

  /** Nothing where it was not tried, and where there is no other try. */
  public static Optional<AgainView> of(Progress progress) {
    return progress
        .shown()
        .fold(
            new Shown.Cases<>(
                unanswered -> Optional.empty(),
                kept -> Optional.empty(),
                judged -> Optional.of(of(judged)),
                revealed -> Optional.empty()));
  }

  private static AgainView of(Shown.Judged judged) {
    return new AgainView(
        Verdict.of(judged.fraction()), judged.triesLeft(), judged.attainable().display());
  }
}
