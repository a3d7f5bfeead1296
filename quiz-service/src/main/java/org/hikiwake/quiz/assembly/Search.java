package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.version.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * Looks for one form by filling it place by place and then exchanging single questions, the best of
 * a few tries at a time, while that brings it no further from what is demanded (min-conflicts:
 * Minton et al. 1992). Fast where there are many solutions, as in every large bank; where it finds
 * none, there may be one all the same.
 */
final class Search {

  /** How many of a group's members, or how many exchanges, are compared for one step. */
  private static final int TRIES = 12;

  /** Every so often a step is taken that makes things worse, to leave a dead end. */
  private static final int KICK = 25;

  private final List<Group> groups;
  private final Demand demand;
  private final Spent spent;
  private final Chance chance;
  private final Paper paper;
  private final Map<FamilyId, Integer> families = new HashMap<>();
  private final Map<Long, List<Group>> alike;

  Search(List<Group> groups, Demand demand, Spent spent, Chance chance) {
    this.groups = groups;
    this.demand = demand;
    this.spent = spent;
    this.chance = chance;
    paper = new Paper(demand);
    alike = groups.stream().collect(Collectors.groupingBy(Group::rows));
  }

  /** The form, unless none is found in so many steps. */
  Optional<Paper> form(int steps) {
    if (!fill()) {
      return Optional.empty();
    }
    for (int step = 1; step <= steps && paper.misses() > 0; step++) {
      improve(step % KICK == 0);
    }
    return paper.misses() == 0 ? Optional.of(paper) : Optional.empty();
  }

  private boolean fill() {
    List<Group> open = new ArrayList<>(groups);
    while (paper.entries().size() < demand.questions() && !open.isEmpty()) {
      Group group = neediest(open);
      Entry best = bestOf(group);
      if (best == null) {
        open.remove(group);
      } else {
        families.merge(best.candidate().family(), 1, Integer::sum);
        paper.add(best);
      }
    }
    return paper.entries().size() == demand.questions();
  }

  /** The group that serves most rows, and of several the one whose family has been used least. */
  private Group neediest(List<Group> open) {
    long unmet = paper.unmet();
    long full = paper.full();
    Group best = open.get(0);
    long most = Long.MIN_VALUE;
    int start = below(open.size());
    for (int i = 0; i < open.size(); i++) {
      Group group = open.get((start + i) % open.size());
      int served = Long.bitCount(group.rows() & unmet) - 4 * Long.bitCount(group.rows() & full);
      long need = 1000L * served - families.getOrDefault(group.family(), 0);
      if (need > most) {
        most = need;
        best = group;
      }
    }
    return best;
  }

  /** The first of some members that gives nothing away and is of no author too many, or any. */
  private @Nullable Entry bestOf(Group group) {
    Entry first = null;
    int start = below(group.members().size());
    for (int i = 0, seen = 0; i < group.members().size() && seen < TRIES; i++) {
      Entry entry = group.members().get((start + i) % group.members().size());
      if (isFree(entry)) {
        seen++;
        if (paper.fits(entry)) {
          return entry;
        }
        first = first == null ? entry : first;
      }
    }
    return first;
  }

  private boolean isFree(Entry entry) {
    return !paper.has(entry) && !spent.has(entry);
  }

  private void improve(boolean kick) {
    List<Integer> culprits = culprits();
    List<Group> helping = helping();
    Exchange best = null;
    for (int i = 0; i < TRIES; i++) {
      Exchange exchange = exchange(culprits, helping);
      if (exchange != null && (best == null || exchange.misses() < best.misses())) {
        best = exchange;
      }
    }
    if (best != null && (kick || best.misses() <= paper.misses())) {
      paper.swap(best.place(), best.entry());
    }
  }

  /** The places with something wrong; all, where it is the whole that is wrong. */
  private List<Integer> culprits() {
    long exceeded = paper.exceeded();
    List<Integer> culprits = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int place = 0; place < paper.entries().size(); place++) {
      Entry entry = paper.entries().get(place);
      all.add(place);
      if ((entry.rows() & exceeded) != 0 || paper.isAmiss(entry)) {
        culprits.add(place);
      }
    }
    return culprits.isEmpty() || below(4) == 0 ? all : culprits;
  }

  /** The groups of which something is missing; none where nothing is. */
  private List<Group> helping() {
    long unmet = paper.unmet();
    return groups.stream().filter(group -> (group.rows() & unmet) != 0).toList();
  }

  /** An exchange of one question, and how far the form would be from what is demanded then. */
  private record Exchange(int place, Entry entry, long misses) {}

  private @Nullable Exchange exchange(List<Integer> culprits, List<Group> helping) {
    int place = chance.pick(culprits);
    Entry entry = chance.pick(entering(paper.entries().get(place), helping).members());
    return isFree(entry) ? new Exchange(place, entry, paper.missesWith(place, entry)) : null;
  }

  /** A group to take from: one that helps, one that changes no row, or now and then any. */
  private Group entering(Entry leaving, List<Group> helping) {
    if (below(4) == 0) {
      return chance.pick(groups);
    }
    return chance.pick(helping.isEmpty() ? alike.getOrDefault(leaving.rows(), groups) : helping);
  }

  private int below(int bound) {
    return (int) Long.remainderUnsigned(chance.generator().nextLong(), bound);
  }
}
