package org.hikiwake.quiz.gate;

/**
 * What tells of nearly every word that it is not among some others, without looking it up: one of
 * 1024 bits by its hash.
 */
final class Marks {

  private static final int BITS = 1024;

  private final long[] bits = new long[BITS / Long.SIZE];

  /** Which of the bits is a word's. */
  static int of(String lower) {
    int hash = lower.hashCode();
    return (hash ^ hash >>> 7 ^ hash >>> 16) & (BITS - 1);
  }

  void set(int mark) {
    bits[mark / Long.SIZE] |= 1L << mark;
  }

  boolean has(int mark) {
    return (bits[mark / Long.SIZE] & 1L << mark) != 0;
  }
}
