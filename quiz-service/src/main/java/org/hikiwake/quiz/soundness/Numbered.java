package org.hikiwake.quiz.soundness;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence around a number that stands in it once. */
record Numbered(String before, String after) {

  /** Not inside a word, nor inside a longer number. */
  private static final String START = "(?<![\\p{L}\\p{N}])(?<!\\d[.,])";

  private static final String END = "(?![\\p{L}\\p{N}])(?![.,]\\d)";

  /** "At least eight" is true of ten too, so that to exchange the number proves nothing. */
  private static final Pattern BOUND_BEFORE =
      Pattern.compile(
          "\\b(?:at (?:least|most)|(?:more|less|fewer) than|over|under|above|below|up to"
              + "|as (?:many|few|much|little) as|no|not) $",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BOUND_AFTER = Pattern.compile("\\bor (?:more|less|fewer)\\b");

  /** The sentence around the number; empty where it stands there never, or more than once. */
  static Optional<Numbered> of(String sentence, BigDecimal number) {
    String written =
        Numerals.of(number).stream().map(Pattern::quote).collect(joining("|", "(?:", ")"));
    Matcher found = Pattern.compile(START + written + END).matcher(sentence);
    if (!found.find()) {
      return Optional.empty();
    }
    Numbered around =
        new Numbered(sentence.substring(0, found.start()), sentence.substring(found.end()));
    return found.find() ? Optional.empty() : Optional.of(around);
  }

  /** Whether it says that it is so much at least or at most. */
  boolean isBound() {
    return BOUND_BEFORE.matcher(before).find() || BOUND_AFTER.matcher(after).find();
  }

  String withGap() {
    return before + "____" + after;
  }

  /** The sentence with this number in the place of its own, in every way to write it. */
  List<String> with(BigDecimal other) {
    return Numerals.of(other).stream()
        .map(written -> Wording.withoutStop(before + written + after))
        .toList();
  }
}
