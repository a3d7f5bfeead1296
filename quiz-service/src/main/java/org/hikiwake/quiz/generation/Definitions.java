package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;

/** Definitions next to each other, as the families about terms use them. */
final class Definitions {

  private final Ground ground;
  private final List<Definition> all;

  /** The topics of each definition, wider ones included. */
  private final Map<StatementId, Set<TopicId>> topics = new HashMap<>();

  private final Map<TopicId, List<Definition>> byTopic = new HashMap<>();

  Definitions(Ground ground, List<Definition> all) {
    this.ground = ground;
    this.all = all;
    for (Definition definition : all) {
      Set<TopicId> wider = withWider(definition.topics());
      topics.put(definition.id(), wider);
      wider.forEach(t -> byTopic.computeIfAbsent(t, unused -> new ArrayList<>()).add(definition));
    }
  }

  private Set<TopicId> withWider(Set<TopicId> topics) {
    Set<TopicId> all = new HashSet<>();
    for (TopicId topic : topics) {
      for (TopicId t = topic; t != null && all.add(t); t = ground.wider(t)) {}
    }
    return all;
  }

  Stream<Definition> all() {
    return all.stream();
  }

  /**
   * Other definitions: denials of the same term first, then those by the same definers, then those
   * that share most topics, wider ones included.
   */
  Stream<Definition> related(Definition definition) {
    Set<StatementId> seen = new HashSet<>(Set.of(definition.id()));
    return Stream.concat(
            ground.meanings(definition.term()),
            topics(definition).stream()
                .flatMap(topic -> byTopic.getOrDefault(topic, List.of()).stream()))
        .filter(d -> d.evidence().mayBeAsked() && seen.add(d.id()))
        .map(d -> new Related(d, shared(definition, d)))
        .sorted(
            Comparator.<Related>comparingInt(r -> r.by().term().equals(definition.term()) ? 0 : 1)
                .thenComparing(r -> r.by().attribution().equals(definition.attribution()) ? 0 : 1)
                .thenComparing(r -> -r.shared())
                .thenComparing(r -> r.by().id().value()))
        .map(Related::by);
  }

  private int shared(Definition one, Definition other) {
    int shared = 0;
    for (TopicId topic : topics(one)) {
      shared += topics(other).contains(topic) ? 1 : 0;
    }
    return shared;
  }

  private Set<TopicId> topics(Definition definition) {
    return topics.getOrDefault(definition.id(), Set.of());
  }

  /** A definition, and how many topics it shares with another. */
  private record Related(Definition by, int shared) {}
}
