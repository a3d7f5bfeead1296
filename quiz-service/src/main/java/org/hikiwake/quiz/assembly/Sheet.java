package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.version.Seed;

/**
 * A bank as one blueprint and seed see it.
 *
 * @param entries in the order of chance
 */
record Sheet(Blueprint blueprint, List<Entry> entries, List<Group> groups) {

  /**
   * @throws IllegalArgumentException where two candidates have one id
   */
  static Sheet of(Collection<Candidate> bank, Blueprint blueprint, Seed seed) {
    Seed chance = seed.derive("bank");
    List<Entry> entries = new ArrayList<>(bank.size());
    bank.forEach(candidate -> entries.add(Entry.of(candidate, blueprint.rows(), chance)));
    entries.sort(Entry.ORDER);
    requireDistinct(entries);
    return of(blueprint, entries);
  }

  private static Sheet of(Blueprint blueprint, List<Entry> entries) {
    return new Sheet(blueprint, entries, Group.of(entries));
  }

  private static void requireDistinct(List<Entry> entries) {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).candidate().id().equals(entries.get(i - 1).candidate().id())) {
        throw new IllegalArgumentException(
            "the bank has question " + entries.get(i).candidate().id() + " twice");
      }
    }
  }

  /** At most so many entries, of each group as many as of any other where it has them. */
  Sheet sampled(int most) {
    List<Entry> sample = new ArrayList<>();
    for (int i = 0; sample.size() < most; i++) {
      int place = i;
      List<Entry> layer =
          groups.stream()
              .filter(group -> group.members().size() > place)
              .map(group -> group.members().get(place))
              .toList();
      if (layer.isEmpty()) {
        break;
      }
      sample.addAll(layer.subList(0, Math.min(layer.size(), most - sample.size())));
    }
    sample.sort(Entry.ORDER);
    return of(blueprint, sample);
  }

  Stream<Entry> takenBy(int row) {
    return groups.stream()
        .filter(group -> (group.rows() >>> row & 1) == 1)
        .flatMap(group -> group.members().stream());
  }

  /** Whether so many can stand together for all that {@link #apart} says; stops as soon as so. */
  static boolean reach(long wanted, Iterator<Entry> entries) {
    Set<StatementId> statements = new HashSet<>();
    long asking = 0;
    long free = 0;
    while (entries.hasNext() && Math.min(asking, statements.size()) + free < wanted) {
      Set<StatementId> keyed = entries.next().candidate().clues().keyed();
      statements.addAll(keyed);
      asking += keyed.isEmpty() ? 0 : 1;
      free += keyed.isEmpty() ? 1 : 0;
    }
    return Math.min(asking, statements.size()) + free >= wanted;
  }

  /**
   * How many of the entries can stand together at most, for their keyed statements alone: as many
   * as there are statements, and those that have none.
   */
  static int apart(Stream<Entry> entries) {
    List<Set<StatementId>> keyed = entries.map(e -> e.candidate().clues().keyed()).toList();
    Set<StatementId> statements = keyed.stream().flatMap(Set::stream).collect(Collectors.toSet());
    long asking = keyed.stream().filter(ids -> !ids.isEmpty()).count();
    return (int) (Math.min(asking, statements.size()) + keyed.size() - asking);
  }
}
