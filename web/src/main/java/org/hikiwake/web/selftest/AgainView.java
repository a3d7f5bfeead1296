package org.hikiwake.web.selftest;

import org.hikiwake.quiz.behaviour.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a try after which there is another.
 *
 * @param attainable the most that the next one can earn
 */
public record AgainView(Verdict verdict, @Nullable Integer triesLeft, String attainable) {

  static AgainView of(Shown.Judged judged) {
    return new AgainView(
        Verdict.of(judged.fraction()), judged.triesLeft(), judged.attainable().display());
  }
}
