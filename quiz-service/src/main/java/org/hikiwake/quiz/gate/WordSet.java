package org.hikiwake.quiz.gate;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that are looked for in every text. Nearly every word is none of them, which a bit of its
 * hash tells without looking it up.
 */
final class WordSet {

  private final Set<String> lowers;
  private final long bits;

  private WordSet(Set<String> lowers) {
    this.lowers = Set.copyOf(lowers);
    this.bits = lowers.stream().mapToLong(WordSet::bit).reduce(0, (a, b) -> a | b);
  }

  /** The words of a text, which is in lower case and has spaces between them. */
  static WordSet of(String text) {
    return new WordSet(Set.of(text.strip().split("\\s+")));
  }

  /** One of 64 bits by the hash of a word. */
  static long bit(String lower) {
    int hash = lower.hashCode();
    return 1L << ((hash ^ hash >>> 7 ^ hash >>> 16) & 63);
  }

  WordSet and(String more) {
    Set<String> all = new HashSet<>(lowers);
    all.addAll(of(more).lowers);
    return new WordSet(all);
  }

  boolean contains(Word word) {
    return (bits & word.bit()) != 0 && lowers.contains(word.lower());
  }

  boolean contains(String lower) {
    return lowers.contains(lower);
  }
}
