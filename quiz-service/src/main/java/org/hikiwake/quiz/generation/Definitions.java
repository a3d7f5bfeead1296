package org.hikiwake.quiz.generation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.topic.TopicId;

/** Definitions next to each other, as the families about terms use them. */
final class Definitions {

  private Definitions() {}

  /**
   * Other definitions: denials of the same term first, then those by the same definers, then those
   * that share most topics, wider ones included.
   */
  static Stream<Definition> related(Ground ground, Definition definition) {
    return ground
        .definitions()
        .filter(d -> !d.equals(definition) && d.evidence().mayBeAsked())
        .filter(d -> d.term().equals(definition.term()) || shared(ground, definition, d) > 0)
        .sorted(
            Comparator.<Definition>comparingInt(d -> d.term().equals(definition.term()) ? 0 : 1)
                .thenComparing(d -> d.attribution().equals(definition.attribution()) ? 0 : 1)
                .thenComparing(d -> -shared(ground, definition, d))
                .thenComparing(d -> d.id().value()));
  }

  private static int shared(Ground ground, Definition one, Definition other) {
    Set<TopicId> topics = withWider(ground, one.topics());
    topics.retainAll(withWider(ground, other.topics()));
    return topics.size();
  }

  private static Set<TopicId> withWider(Ground ground, Set<TopicId> topics) {
    Set<TopicId> all = new HashSet<>();
    for (TopicId topic : topics) {
      for (TopicId t = topic; t != null && all.add(t); t = ground.wider(t)) {}
    }
    return all;
  }
}
