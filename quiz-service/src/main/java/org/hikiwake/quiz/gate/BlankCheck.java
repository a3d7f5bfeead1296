package org.hikiwake.quiz.gate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A blank inside the stem: the reader has to hold the sentence until he has found the end. */
final class BlankCheck implements Check {

  private static final Pattern BLANK =
      Pattern.compile("_{2,}|\\.{4,}|\\s\\.{3}(?=\\s)|\\s…(?=\\s)|\\[(?i:blank)]|\\(_+\\)");

  @Override
  public Flaw flaw() {
    return Flaw.FILL_IN_BLANK;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    String ask = item.ask().text();
    if (!mayHaveBlank(ask)) {
      return Optional.empty();
    }
    Matcher blank = BLANK.matcher(ask);
    return blank.find() && hasWords(ask, blank.end())
        ? Optional.of(
            "There is a blank inside the stem, before "
                + Analysis.quoted(ask.substring(blank.end()).strip())
                + "; ask a question, or put the blank at the end.")
        : Optional.empty();
  }

  /** Spares most stems the pattern. */
  private static boolean mayHaveBlank(String ask) {
    return ask.contains("__") || ask.contains("...") || ask.contains("…") || ask.contains("[");
  }

  private static boolean hasWords(String text, int from) {
    return text.substring(from).chars().anyMatch(Character::isLetterOrDigit);
  }
}
