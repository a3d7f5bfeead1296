package org.hikiwake.quiz.gate;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/**
 * The right option stands out by its length: by a quarter and at least six characters over the
 * longest wrong one. Among names and short phrases that says little, since one name is as good an
 * answer as another however it is spelled; there the right option must have two more words as well,
 * and must be more than a name of up to four.
 */
final class LongestOptionCheck implements Check {

  private static final Comparator<Alternative> BY_LENGTH =
      Comparator.comparingInt(option -> option.text().length());

  private static final double RATIO = 1.25;
  private static final int MORE_CHARACTERS = 5;
  private static final int MORE_WORDS = 2;

  private static final int WORDS_OF_A_NAME = 4;

  /** From here on an option is read as a sentence, whose length meets the eye in characters. */
  private static final int WORDS_OF_A_SENTENCE = 8;

  @Override
  public Flaw flaw() {
    return Flaw.LONGEST_OPTION_CORRECT;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    if (!item.isChoice()) {
      return Optional.empty();
    }
    Alternative key = Collections.min(item.keys().all(), BY_LENGTH);
    Alternative longest = Collections.max(item.distractors().all(), BY_LENGTH);
    return standsOut(key.words(), longest.words())
        ? Optional.of(
            "The right option "
                + key.quoted()
                + " has "
                + key.text().length()
                + " characters, the longest wrong one "
                + longest.text().length()
                + "; shorten it, or give the others as much to say.")
        : Optional.empty();
  }

  private static boolean standsOut(Words key, Words longest) {
    int length = key.text().length();
    int other = longest.text().length();
    return length >= RATIO * other
        && length > other + MORE_CHARACTERS
        && (key.size() >= WORDS_OF_A_SENTENCE || key.size() >= longest.size() + MORE_WORDS)
        && !isName(key);
  }

  /** A word that is no part of a name; "von" and "of the" may be. */
  private static boolean isCommon(Word word) {
    return word.isContent() && !word.isCapitalized() && word.lower().length() > 3;
  }

  private static boolean isName(Words option) {
    return option.size() <= WORDS_OF_A_NAME && !option.any(LongestOptionCheck::isCommon);
  }
}
