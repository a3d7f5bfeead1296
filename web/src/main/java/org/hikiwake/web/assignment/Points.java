package org.hikiwake.web.assignment;

import java.util.Optional;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.site.Decimals;

/** Reads what a question is worth, as people write it: with a point or a comma. */
final class Points {

  static final int MOST = 1_000;

  private Points() {}

  /**
   * The points; nothing where that is no number above zero and not above {@link #MOST}, or has more
   * than two decimals.
   *
   * @param present what the question is worth now, which is kept where its rounded form is typed
   */
  static Optional<Score> read(String text, Score present) {
    if (text.equals(present.display())) {
      return Optional.of(present);
    }
    return Decimals.read(text)
        .filter(points -> points.compareTo(Score.ZERO) > 0)
        .filter(points -> points.compareTo(Score.points(MOST)) <= 0);
  }
}
