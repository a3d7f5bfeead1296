package org.hikiwake.quiz.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it: {@code 1996}, {@code -3.5}, {@code 3,5}, {@code 1,250,000}, {@code 1
 * 250}. A comma followed by exactly three digits groups thousands; any other single comma is a
 * decimal comma.
 */
final class WrittenNumber {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
  private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,30}([.,]\\d{1,30})?");

  private WrittenNumber() {}

  static Optional<BigDecimal> parse(String text) {
    if (beginsWithLetter(text)) {
      return Optional.empty();
    }
    String tight = SPACES.matcher(text).replaceAll("").replace('−', '-');
    if (GROUPED.matcher(tight).matches()) {
      return Optional.of(new BigDecimal(tight.replace(",", "")));
    }
    return PLAIN.matcher(tight).matches()
        ? Optional.of(new BigDecimal(tight.replace(',', '.')))
        : Optional.empty();
  }

  /** Nearly every option does, and needs no pattern. */
  private static boolean beginsWithLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }
}
