package org.hikiwake.core.statement;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from the declared relations, and nothing more: equivalence is reflexive, symmetric
 * and transitive; entailment is transitive over it; two statements contradict each other when
 * something that one entails is declared to contradict something that the other entails.
 *
 * <p>Built in time and memory linear in the relations; each question walks only the part of the
 * graph that it reaches.
 */
public final class Inference {

  private final Map<StatementId, Set<StatementId>> equals = new HashMap<>();
  private final Map<StatementId, Set<StatementId>> implies = new HashMap<>();
  private final Map<StatementId, Set<StatementId>> impliedBy = new HashMap<>();
  private final Map<StatementId, Set<StatementId>> opposes = new HashMap<>();

  public Inference(Collection<Relation> relations) {
    relations.forEach(this::learn);
  }

  private void learn(Relation relation) {
    switch (relation.kind()) {
      case EQUIVALENT -> {
        link(equals, relation.from(), relation.to());
        link(equals, relation.to(), relation.from());
      }
      case ENTAILS -> {
        link(implies, relation.from(), relation.to());
        link(impliedBy, relation.to(), relation.from());
      }
      case CONTRADICTS -> {
        link(opposes, relation.from(), relation.to());
        link(opposes, relation.to(), relation.from());
      }
      case SUPPORTS, EXTENDS, QUALIFIES, ANSWERS, CITES, REVISES -> {}
    }
  }

  /** Whether both say the same. */
  public boolean equivalent(StatementId one, StatementId other) {
    return equivalentsOf(one).contains(other);
  }

  /** Everything that says the same, itself first. */
  public Set<StatementId> equivalentsOf(StatementId one) {
    return reach(one, List.of(equals));
  }

  /** Whether whoever holds the first is bound to hold the second. */
  public boolean entails(StatementId from, StatementId to) {
    return entailedBy(from).contains(to);
  }

  /** Whether nobody can hold both. */
  public boolean contradicts(StatementId one, StatementId other) {
    return contradicting(one).contains(other);
  }

  /** Everything that nobody can hold together with the statement. */
  public Set<StatementId> contradicting(StatementId statement) {
    Set<StatementId> all = new LinkedHashSet<>();
    for (StatementId entailed : entailedBy(statement)) {
      opposes.getOrDefault(entailed, Set.of()).forEach(o -> all.addAll(entailing(o)));
    }
    return all;
  }

  /** Everything that entails the statement, itself first. */
  public Set<StatementId> entailing(StatementId to) {
    return reach(to, List.of(equals, impliedBy));
  }

  /** Everything that the statement entails, itself first. */
  public Set<StatementId> entailedBy(StatementId from) {
    return reach(from, List.of(equals, implies));
  }

  private static Set<StatementId> reach(
      StatementId from, List<Map<StatementId, Set<StatementId>>> ways) {
    if (!leadsOn(from, ways)) {
      return Set.of(from);
    }
    Set<StatementId> seen = new LinkedHashSet<>(List.of(from));
    Deque<StatementId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      StatementId here = open.remove();
      for (Map<StatementId, Set<StatementId>> way : ways) {
        for (StatementId next : way.getOrDefault(here, Set.of())) {
          if (seen.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return seen;
  }

  /** Most statements are related to none. */
  private static boolean leadsOn(StatementId from, List<Map<StatementId, Set<StatementId>>> ways) {
    for (Map<StatementId, Set<StatementId>> way : ways) {
      if (way.containsKey(from)) {
        return true;
      }
    }
    return false;
  }

  private static void link(
      Map<StatementId, Set<StatementId>> way, StatementId from, StatementId to) {
    way.computeIfAbsent(from, unused -> new LinkedHashSet<>()).add(to);
  }
}
