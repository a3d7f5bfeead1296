package org.hikiwake.quiz.assembly;

import java.util.Comparator;
import java.util.List;
import org.hikiwake.quiz.version.Seed;

/**
 * A candidate as one blueprint and seed see it. All numbers are whole, so that sums are exact
 * whatever their order.
 *
 * @param rank where chance puts it in the bank
 * @param rows the rows of the blueprint that take it, a bit for each
 * @param difficulty in thousandths
 * @param minutes in hundredths of a minute
 */
record Entry(Candidate candidate, long rank, long rows, int difficulty, int minutes) {

  /** By chance; the same for the same candidates, in whatever order they come. */
  static final Comparator<Entry> ORDER =
      Comparator.comparingLong(Entry::rank).thenComparing(e -> e.candidate().id().value());

  static Entry of(Candidate candidate, List<Row> rows, Seed seed) {
    long taking = 0;
    for (int i = 0; i < rows.size(); i++) {
      taking |= rows.get(i).selection().takes(candidate) ? 1L << i : 0;
    }
    return new Entry(
        candidate,
        mixed(seed.value() ^ hash(candidate.id().value())),
        taking,
        thousandths(candidate.difficulty()),
        (int) Math.round(100 * candidate.minutes()));
  }

  static int thousandths(double share) {
    return (int) Math.round(1000 * share);
  }

  /** FNV-1a over the characters, 64 bits wide. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014), which spreads every bit. */
  private static long mixed(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  boolean isTakenBy(int row) {
    return (rows >>> row & 1) == 1;
  }
}
