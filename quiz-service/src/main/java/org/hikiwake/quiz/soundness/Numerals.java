package org.hikiwake.quiz.soundness;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers as a text writes them: up to twelve in words, others in figures; or all in figures. */
final class Numerals {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Pattern BETWEEN_THOUSANDS =
      Pattern.compile("(?<=\\d)[,\\u00a0\\u202f](?=\\d{3})");

  private Numerals() {}

  /** Every way to write the number: 2500 and 2,500; 6, six and Six. */
  static List<String> of(BigDecimal number) {
    Set<String> all = new LinkedHashSet<>();
    all.add(number.toPlainString());
    BigDecimal bare = number.stripTrailingZeros();
    all.add(bare.toPlainString());
    if (bare.scale() <= 0) {
      all.add(String.format(Locale.ROOT, "%,d", bare.toBigIntegerExact()));
      WORDS.stream()
          .filter(word -> bare.compareTo(BigDecimal.valueOf(WORDS.indexOf(word))) == 0)
          .forEach(word -> all.addAll(List.of(word, Lexicon.capitalized(word))));
    }
    return List.copyOf(all);
  }

  /** Small letters and figures: "Six" is 6, and "2,500" is 2500. */
  static String plain(String text) {
    String small = BETWEEN_THOUSANDS.matcher(Lexicon.small(text)).replaceAll("");
    int number = WORDS.indexOf(small);
    return number < 0 ? small : String.valueOf(number);
  }
}
