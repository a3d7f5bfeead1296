package org.hikiwake.web.assignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.hikiwake.quiz.grading.Score;

/** Reads what a question is worth, as people write it: with a point or a comma. */
final class Points {

  static final int MOST = 1_000;

  private static final int DECIMALS = 2;

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
    return text.matches("\\d{1,4}([.,]\\d{1," + DECIMALS + "})?")
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
            .filter(points -> points.signum() > 0 && points.intValue() <= MOST)
            .filter(points -> points.compareTo(BigDecimal.valueOf(MOST)) <= 0)
            .map(points -> Score.of(points.movePointRight(DECIMALS).intValueExact(), 100))
        : Optional.empty();
  }
}
