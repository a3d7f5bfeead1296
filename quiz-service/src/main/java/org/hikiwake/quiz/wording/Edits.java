package org.hikiwake.quiz.wording;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;

/**
 * Counts edits between keys, by code point: a letter more, a letter less, another letter, or two
 * neighbours that changed places.
 */
final class Edits {

  private Edits() {}

  /** The number of edits; more than {@code most} where it is more than that. */
  static int between(String one, String other, int most) {
    if (areFar(one, other, most)) {
      return most + 1;
    }
    int edits =
        new DamerauLevenshteinDistance(most).apply(new CodePoints(one), new CodePoints(other));
    return edits < 0 ? most + 1 : edits;
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
   * The bag of a text's letters, in 64 bits: for each of 32 places that letters share, whether
   * there is one, and whether there is more than one.
   */
  static long bag(String text) {
    long bag = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      long once = 1L << (text.codePointAt(i) & 31);
      bag |= (bag & once) == 0 ? once : once << 32;
    }
    return bag;
  }

  /** Whether bags tell that their texts are more edits apart: one edit changes two bits at most. */
  static boolean areFar(long bag, long other, int most) {
    return Long.bitCount(bag ^ other) > 2 * most;
  }

  /**
   * Whether a text may exist within {@code most} edits of both. Two lower bounds say no: an edit
   * changes one letter of the bag of letters at most, and is at most two edits where neighbours do
   * not change places; for both bounds the triangle inequality holds.
   */
  static boolean mayMeet(String one, String other, int most) {
    return !areFar(one, other, 2 * most)
        && bagDistance(one, other) <= 2 * most
        && new LevenshteinDistance(4 * most).apply(new CodePoints(one), new CodePoints(other)) >= 0;
  }

  private static int bagDistance(String one, String other) {
    int[] some = one.codePoints().sorted().toArray();
    int[] others = other.codePoints().sorted().toArray();
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      int order = Integer.compare(some[i], others[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.max(some.length, others.length) - common;
  }

  private record CodePoints(int[] points) implements SimilarityInput<Integer> {

    CodePoints(String text) {
      this(text.codePoints().toArray());
    }

    @Override
    public Integer at(int index) {
      return points[index];
    }

    @Override
    public int length() {
      return points.length;
    }
  }
}
