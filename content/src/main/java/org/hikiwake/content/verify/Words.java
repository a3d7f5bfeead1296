package org.hikiwake.content.verify;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words as they are compared: letters and digits in lower case, with straight apostrophes. */
final class Words {

  /** So many words in a row, and the wording is no longer one's own. */
  static final int RUN = 7;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*");

  private Words() {}

  static Stream<String> in(String text) {
    return WORD.matcher(text)
        .results()
        .map(match -> match.group().replace('’', '\'').toLowerCase(Locale.ROOT));
  }

  /** Every run of {@link #RUN} words, one beginning at each word. */
  static Stream<String> runs(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(start -> run(words, start));
  }

  static String run(List<String> words, int start) {
    return String.join(" ", words.subList(start, start + RUN));
  }
}
