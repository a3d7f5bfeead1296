package org.hikiwake.quiz.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as it is compared with others.
 *
 * @param words its words, without case, accents and punctuation
 * @param key the words run together; only digits of two words stay apart
 */
record Wording(List<String> words, String key) {

  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
  private static final Pattern UNSPELLED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  Wording {
    words = List.copyOf(words);
  }

  static Wording of(List<String> words) {
    return new Wording(words, runTogether(String.join(" ", words)));
  }

  private static String runTogether(String spaced) {
    StringBuilder key = new StringBuilder(spaced.length());
    for (int i = 0; i < spaced.length(); i++) {
      if (spaced.charAt(i) != ' ' || isBetweenDigits(spaced, i)) {
        key.append(spaced.charAt(i));
      }
    }
    return key.toString();
  }

  private static boolean isBetweenDigits(String spaced, int space) {
    return Character.isDigit(spaced.charAt(space - 1))
        && Character.isDigit(spaced.charAt(space + 1));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The length that decides how many typos are forgiven. */
  int letters() {
    return letters(key);
  }

  static int letters(String text) {
    return text.codePointCount(0, text.length());
  }

  List<String> numbers() {
    return NUMBER.matcher(key).results().map(MatchResult::group).toList();
  }

  /** Single letters that stand for a word: initials, the B of a plan B. */
  List<String> initials() {
    return words.stream().filter(Wording::isInitial).toList();
  }

  static boolean isInitial(String word) {
    return letters(word) == 1;
  }

  /** Whether it is in a script in which one character more or less is another word, not a typo. */
  boolean isUnspelled() {
    return UNSPELLED.matcher(key).find();
  }

  Wording part(int from, int to) {
    return of(words.subList(from, to));
  }

  /** With a dot after what is an initial or looks like "an", so that none is read as an article. */
  String dotted() {
    return words.stream()
        .map(word -> isInitial(word) || word.equals("an") ? word + "." : word)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
