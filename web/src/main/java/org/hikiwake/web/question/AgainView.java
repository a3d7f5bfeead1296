package org.hikiwake.web.question;

import java.util.Optional;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.behaviour.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a try after which there is another.
 *
 * @param prefix stands before each id, as before the names of the fields
 * @param attainable the most that the next one can earn
 */
public record AgainView(
    String prefix, Verdict verdict, @Nullable Integer triesLeft, String attainable) {

  /** Nothing where it was not tried, and where there is no other try. */
  public static Optional<AgainView> of(Progress progress, String prefix) {
    return progress
        .shown()
        .fold(
            new Shown.Cases<>(
                unanswered -> Optional.empty(),
                kept -> Optional.empty(),
                judged -> Optional.of(of(judged, prefix)),
                revealed -> Optional.empty()));
  }

  private static AgainView of(Shown.Judged judged, String prefix) {
    return new AgainView(
        prefix, Verdict.of(judged.fraction()), judged.triesLeft(), judged.attainable().display());
  }
}
