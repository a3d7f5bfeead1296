package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart into its words, numbers and signs. What ends or parts a sentence is left out;
 * a hyphen parts two words.
 */
final class WordBreaks {

  /** Signs that carry meaning in an option: comparison, arithmetic, money, per cent, degree. */
  private static final String SIGNS = "<>=+*/%°€£$&^|≤≥≠";

  private WordBreaks() {}

  static Word[] words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(Word.of(text.substring(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return words.toArray(Word[]::new);
  }

  /** Where the word that begins here ends; here, where none begins. */
  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && continues(text, start, at)) {
      at++;
    }
    return at > start ? at : endOfSigns(text, start);
  }

  private static int endOfSigns(String text, int start) {
    int at = start;
    while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean continues(String text, int start, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.OTHER_NUMBER) {
      return true;
    }
    if (at == start || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return (c == '\'' || c == '’')
        ? Character.isLetter(before) && Character.isLetter(after)
        : (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
  }
}
