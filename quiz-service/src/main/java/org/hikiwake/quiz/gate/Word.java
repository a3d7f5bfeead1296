package org.hikiwake.quiz.gate;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word, number or sign of a text.
 *
 * @param lower in lower case, without a possessive ending
 * @param stem by Porter's algorithm in its second version (Snowball "English")
 * @param isWord whether it is no sign
 * @param isContent whether it says something by itself: no sign, article, preposition, auxiliary or
 *     pronoun
 * @param mark of {@link Marks}
 * @param initial one of 64 bits by the first letter of the stem: words that echo each other have
 *     the same
 */
record Word(
    String written,
    String lower,
    String stem,
    boolean isWord,
    boolean isContent,
    boolean isNumeral,
    int mark,
    long initial) {

  /** Words come again and again, and stemming is the dearest step of an analysis. */
  private static final Map<String, Word> KNOWN = new ConcurrentHashMap<>();

  /** What is kept at most, so that no bank can fill the memory. */
  private static final int MOST_KNOWN = 50_000;

  static Word of(String written) {
    Word known = KNOWN.get(written);
    return known == null ? learned(written) : known;
  }

  private static Word learned(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    boolean isWord = Character.isLetterOrDigit(bare.codePointAt(0));
    boolean isNumeral = Character.isDigit(bare.charAt(0)) || Lexicon.NUMERALS.containsKey(bare);
    boolean isContent = isWord && !Lexicon.FUNCTION_WORDS.contains(bare);
    String stem = stemmed(bare);
    Word word =
        new Word(written, bare, stem, isWord, isContent, isNumeral, Marks.of(bare), initial(stem));
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(written, word);
    }
    return word;
  }

  private static String stemmed(String lower) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(lower);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static long initial(String stem) {
    return stem.isEmpty() ? 0 : 1L << stem.charAt(0);
  }

  boolean isCapitalized() {
    return Character.isUpperCase(written.codePointAt(0));
  }

  /** Whether it says something by itself, or is a number or a sign. */
  boolean isTelling() {
    return isContent || isNumeral || !isWord;
  }

  /** Whether the stems are alike enough to catch a test taker's eye: utility, utilitarianism. */
  boolean echoes(Word other) {
    return initial == other.initial && (stem.equals(other.stem) || alike(stem, other.stem));
  }

  private static boolean alike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    int longer = Math.max(one.length(), other.length());
    return common == shorter && common >= 4 && longer <= 3 * common
        || common >= 6 && 10 * common >= 7 * longer;
  }
}
