package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.quiz.version.QuestionId;

/** One form while it is being put together, and how far it is from what is demanded. */
final class Paper {

  /** What one question too many or too few weighs, against a thousandth of difficulty. */
  private static final long MISS = 1000;

  private final Demand demand;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<QuestionId> present = new HashSet<>();
  private final int[] counts;
  private final Map<AuthorId, Integer> authors = new HashMap<>();
  private final Clashes clashes = new Clashes();
  private long difficulty;
  private long minutes;
  private long excess;

  Paper(Demand demand) {
    this.demand = demand;
    counts = new int[demand.rows().size()];
  }

  List<Entry> entries() {
    return entries;
  }

  boolean has(Entry entry) {
    return present.contains(entry.candidate().id());
  }

  long difficulty() {
    return difficulty;
  }

  /** The numbers in every row, as they are. */
  List<Window> counted() {
    return IntStream.of(counts).mapToObj(count -> new Window(count, count)).toList();
  }

  void add(Entry entry) {
    entries.add(entry);
    enter(entry);
  }

  /** Puts another in the place of one, and gives that back. */
  Entry swap(int place, Entry entry) {
    Entry out = entries.set(place, entry);
    leave(out);
    enter(entry);
    return out;
  }

  /** How far it would be from what is demanded with another in that place. */
  long missesWith(int place, Entry entry) {
    Entry out = swap(place, entry);
    long misses = misses();
    swap(place, out);
    return misses;
  }

  private void enter(Entry entry) {
    present.add(entry.candidate().id());
    if (demand.apart()) {
      clashes.add(entry.candidate());
    }
    for (AuthorId author : entry.candidate().authors()) {
      excess += authors.merge(author, 1, Integer::sum) > demand.perAuthor() ? 1 : 0;
    }
    count(entry, 1);
  }

  private void leave(Entry entry) {
    present.remove(entry.candidate().id());
    if (demand.apart()) {
      clashes.remove(entry.candidate());
    }
    for (AuthorId author : entry.candidate().authors()) {
      excess -= authors.merge(author, -1, Integer::sum) >= demand.perAuthor() ? 1 : 0;
    }
    count(entry, -1);
  }

  private void count(Entry entry, int by) {
    difficulty += (long) by * entry.difficulty();
    minutes += (long) by * entry.minutes();
    for (long left = entry.rows(); left != 0; left &= left - 1) {
      counts[Long.numberOfTrailingZeros(left)] += by;
    }
  }

  /** How far it is from what is demanded; 0 exactly where it fulfils it. */
  long misses() {
    long misses = MISS * (excess + clashes.total());
    for (int i = 0; i < counts.length; i++) {
      misses += MISS * demand.rows().get(i).distance(counts[i]);
    }
    return misses
        + demand.difficulty().distance(difficulty)
        + 10 * demand.minutes().distance(minutes);
  }

  /** The rows that have too few. */
  long unmet() {
    return rows(i -> counts[i] < demand.rows().get(i).least());
  }

  /** The rows that may have no more. */
  long full() {
    return rows(i -> counts[i] >= demand.rows().get(i).most());
  }

  /** The rows that have too many. */
  long exceeded() {
    return rows(i -> counts[i] > demand.rows().get(i).most());
  }

  private long rows(IntPredicate which) {
    return IntStream.range(0, counts.length)
        .filter(which)
        .mapToLong(i -> 1L << i)
        .reduce(0, (a, b) -> a | b);
  }

  /** Whether the entry would be nobody's enemy here, and of no author too many. */
  boolean fits(Entry entry) {
    for (AuthorId author : entry.candidate().authors()) {
      if (authors.getOrDefault(author, 0) >= demand.perAuthor()) {
        return false;
      }
    }
    return !demand.apart() || clashes.with(entry.candidate()) == 0;
  }

  /** Whether something is wrong with the entry itself: its author, or what it gives away. */
  boolean isAmiss(Entry entry) {
    for (AuthorId author : entry.candidate().authors()) {
      if (authors.getOrDefault(author, 0) > demand.perAuthor()) {
        return true;
      }
    }
    // Every question clashes with itself, where it is keyed to anything.
    return demand.apart() && clashes.with(entry.candidate()) > alone(entry);
  }

  private static int alone(Entry entry) {
    Clashes own = new Clashes();
    own.add(entry.candidate());
    return own.with(entry.candidate());
  }
}
