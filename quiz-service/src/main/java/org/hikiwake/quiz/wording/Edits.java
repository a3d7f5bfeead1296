package org.hikiwake.quiz.wording;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;

/**
 * Counts edits between keys, by code point: a letter more, a letter less, another letter, or two
 * neighbours that changed places.
 */
final class Edits {

  private static final int ASCII = 128;

  private Edits() {}

  /** The number of edits; more than {@code most} where it is more than that. */
  static int between(String one, String other, int most) {
    if (areFar(one, other, most)) {
      return most + 1;
    }
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
    Map<Integer, Integer> letters = new HashMap<>();
    int edits =
        areAscii(one, other)
            ? distance.apply(one, other)
            : distance.apply(CodePoints.of(one, letters), CodePoints.of(other, letters));
    return edits < 0 ? most + 1 : edits;
  }

  /** Whether both are of letters that are the same object wherever they come; see CodePoints. */
  private static boolean areAscii(String one, String other) {
    return isAscii(one) && isAscii(other);
  }

  private static boolean isAscii(String text) {
    for (int place = 0; place < text.length(); place++) {
      if (text.charAt(place) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  /** A quick look that settles most pairs: one edit changes at most two letters of the set. */
  private static boolean areFar(String one, String other, int most) {
    return Math.abs(Wording.letters(one) - Wording.letters(other)) > most
        || Long.bitCount(letterSet(one) ^ letterSet(other)) > 2 * most;
  }

  /** The letters that occur, each at one of 64 places that it may share with others. */
  private static long letterSet(String text) {
    long set = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      set |= 1L << (text.codePointAt(i) & 63);
    }
    return set;
  }

  /**
   * Whether a text may exist within {@code most} edits of both. Two lower bounds say no: an edit
   * changes one letter of the bag of letters at most, and is at most two edits where neighbours do
   * not change places; for both bounds the triangle inequality holds.
   */
  static boolean mayMeet(Bag one, Bag other, int most) {
    return !one.isFar(other, 2 * most)
        && !areFar(one.text, other.text, 2 * most)
        && one.distance(other) <= 2 * most
        && mayMeetByLevenshtein(one.text, other.text, 4 * most);
  }

  private static boolean mayMeetByLevenshtein(String one, String other, int most) {
    LevenshteinDistance distance = new LevenshteinDistance(most);
    Map<Integer, Integer> letters = new HashMap<>();
    int edits =
        areAscii(one, other)
            ? distance.apply(one, other)
            : distance.apply(CodePoints.of(one, letters), CodePoints.of(other, letters));
    return edits >= 0;
  }

  /** A text and its letters, prepared since it is held against many others. */
  static final class Bag {

    private final String text;
    private final int[] letters;

    /**
     * For each of 32 places that letters share, whether there is one, and whether there are more.
     */
    private final long glance;

    Bag(String text) {
      this.text = text;
      letters = text.codePoints().sorted().toArray();
      long glance = 0;
      for (int letter : letters) {
        long once = 1L << (letter & 31);
        glance |= (glance & once) == 0 ? once : once << 32;
      }
      this.glance = glance;
    }

    String text() {
      return text;
    }

    /** Whether a glance tells that the texts are more edits apart: one changes two bits at most. */
    private boolean isFar(Bag other, int most) {
      return Long.bitCount(glance ^ other.glance) > 2 * most;
    }

    private int distance(Bag other) {
      int common = 0;
      int i = 0;
      int j = 0;
      while (i < letters.length && j < other.letters.length) {
        int order = Integer.compare(letters[i], other.letters[j]);
        common += order == 0 ? 1 : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return Math.max(letters.length, other.letters.length) - common;
    }
  }

  /**
   * The code points of a text. Commons Text 1.15 compares them by reference, so that one letter is
   * one object in both texts; Java itself sees to that in ASCII alone.
   */
  private record CodePoints(Integer[] letters) implements SimilarityInput<Integer> {

    static CodePoints of(String text, Map<Integer, Integer> letters) {
      return new CodePoints(
          text.codePoints()
              .boxed()
              .map(letter -> letter < ASCII ? letter : letters.computeIfAbsent(letter, l -> l))
              .toArray(Integer[]::new));
    }

    @Override
    public Integer at(int index) {
      return letters[index];
    }

    @Override
    public int length() {
      return letters.length;
    }
  }
}
