package org.hikiwake.web.site;

import java.math.BigDecimal;
import java.util.Optional;
import org.hikiwake.quiz.grading.Score;

/** Reads points as people write them: with a point or a comma, and at most two decimals. */
public final class Decimals {

  private Decimals() {}

  /** The points, exactly; nothing where the text is no such number. */
  public static Optional<Score> read(String text) {
    return text.matches("-?\\d{1,4}([.,]\\d{1,2})?")
        ? Optional.of(new BigDecimal(text.replace(',', '.')).movePointRight(2))
            .map(hundredths -> Score.parse(hundredths.toBigIntegerExact() + "/100"))
        : Optional.empty();
  }
}
