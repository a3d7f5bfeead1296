package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.value.Id;

/**
 * What every solution fulfils, over classes of like entries (strata) instead of single ones: how
 * many of each class stand in all forms together. Small however large the bank. Where this has no
 * solution, the demand has none; where it has one, nothing is said.
 */
final class Relaxation {

  /** The width of a stratum in thousandths of difficulty. */
  private static final int WIDTH = 50;

  private final Sheet sheet;
  private final List<Stratum> strata;

  Relaxation(Sheet sheet) {
    this.sheet = sheet;
    strata = Stratum.all(sheet.entries());
  }

  /** Entries that are alike for every row, in time and nearly in difficulty. */
  private record Stratum(
      List<Entry> entries, int apart, int easiest, int hardest, Set<AuthorId> authors) {

    private record Key(long rows, int minutes, int band) {}

    static List<Stratum> all(Collection<Entry> entries) {
      Map<Key, List<Entry>> strata = new LinkedHashMap<>();
      for (Entry e : entries) {
        strata
            .computeIfAbsent(
                new Key(e.rows(), e.minutes(), e.difficulty() / WIDTH), k -> new ArrayList<>())
            .add(e);
      }
      return strata.values().stream().map(Stratum::of).toList();
    }

    private static Stratum of(List<Entry> entries) {
      Set<AuthorId> common = new HashSet<>(entries.get(0).candidate().authors());
      entries.forEach(e -> common.retainAll(e.candidate().authors()));
      IntStream difficulties = entries.stream().mapToInt(Entry::difficulty);
      int easiest = difficulties.min().orElseThrow();
      int hardest = entries.stream().mapToInt(Entry::difficulty).max().orElseThrow();
      return new Stratum(entries, Sheet.apart(entries.stream()), easiest, hardest, common);
    }

    int most(Demand demand) {
      return demand.apart() ? apart : entries.size();
    }

    Entry any() {
      return entries.get(0);
    }
  }

  /** Whether it is certain that nothing fulfils the demand. */
  boolean excludes(Demand demand) {
    return new Counting(demand).hasNone();
  }

  /** The program for one demand. */
  private final class Counting {

    private final Demand demand;
    private final Solver solver = new Solver();
    private final List<Integer> numbers;

    Counting(Demand demand) {
      this.demand = demand;
      numbers = strata.stream().map(stratum -> solver.variable(stratum.most(demand))).toList();
      int all = demand.questions();
      sum(new Window(all, all), stratum -> 1);
      for (int i = 0; i < demand.rows().size(); i++) {
        row(i);
      }
      sum(new Window(Integer.MIN_VALUE, demand.difficulty().most()), Stratum::easiest);
      sum(new Window(demand.difficulty().least(), Integer.MAX_VALUE), Stratum::hardest);
      sum(demand.minutes(), stratum -> stratum.any().minutes());
      authors();
    }

    private void row(int row) {
      Window window = demand.rows().get(row);
      ToLongFunction<Stratum> taken = stratum -> stratum.any().isTakenBy(row) ? 1 : 0;
      sum(window, taken);
      if (demand.apart()) {
        add(solver.sum(new Window(0, Sheet.apart(sheet.takenBy(row)))), taken);
      }
    }

    /** Over all forms, of which each is in the window. */
    private void sum(Window window, ToLongFunction<Stratum> factor) {
      if (!window.equals(Window.OPEN)) {
        add(solver.sum(times(window)), factor);
      }
    }

    private Window times(Window window) {
      long forms = demand.forms();
      return new Window(
          window.least() == Integer.MIN_VALUE ? window.least() : window.least() * forms,
          window.most() == Integer.MAX_VALUE ? window.most() : window.most() * forms);
    }

    private void add(Solver.Sum sum, ToLongFunction<Stratum> factor) {
      for (int i = 0; i < strata.size(); i++) {
        long value = factor.applyAsLong(strata.get(i));
        if (value != 0) {
          sum.add(numbers.get(i), value);
        }
      }
    }

    private void authors() {
      Map<AuthorId, List<Integer>> about = new TreeMap<>(Id.ORDER);
      for (int i = 0; i < strata.size(); i++) {
        for (AuthorId author : strata.get(i).authors()) {
          about.computeIfAbsent(author, a -> new ArrayList<>()).add(numbers.get(i));
        }
      }
      about
          .values()
          .forEach(
              all -> {
                Solver.Sum sum = solver.sum(times(new Window(0, demand.perAuthor())));
                all.forEach(number -> sum.add(number, 1));
              });
    }

    boolean hasNone() {
      return solver.solve().isExcluded();
    }
  }
}
