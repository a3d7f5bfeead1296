package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.jspecify.annotations.Nullable;

/** How near topics are to each other in their hierarchy. */
final class Topics {

  private final Map<TopicId, @Nullable TopicId> parents = new LinkedHashMap<>();

  /** Each topic with those above it, itself first. */
  private final Map<TopicId, List<TopicId>> withWider = new LinkedHashMap<>();

  private final Map<TopicId, List<TopicId>> under = new LinkedHashMap<>();
  private final Map<TopicId, List<TopicId>> around = new HashMap<>();

  Topics(List<Topic> topics) {
    topics.forEach(topic -> parents.put(topic.id(), topic.parent()));
    topics.forEach(topic -> withWider.put(topic.id(), climb(topic.id())));
    topics.forEach(
        topic ->
            under.computeIfAbsent(widest(topic.id()), unused -> new ArrayList<>()).add(topic.id()));
  }

  /** The topic that the topic belongs to in the end; itself where it belongs to none. */
  TopicId widest(TopicId topic) {
    List<TopicId> all = withWider.getOrDefault(topic, List.of(topic));
    return all.get(all.size() - 1);
  }

  private List<TopicId> climb(TopicId topic) {
    List<TopicId> all = new ArrayList<>();
    for (TopicId t = topic; t != null && !all.contains(t); t = parents.get(t)) {
      all.add(t);
    }
    return List.copyOf(all);
  }

  /** The topic itself first, then those that share a wider topic with it, the nearest first. */
  Stream<TopicId> around(TopicId topic) {
    return around.computeIfAbsent(topic, this::nearestFirst).stream();
  }

  private List<TopicId> nearestFirst(TopicId topic) {
    return under.getOrDefault(widest(topic), List.of()).stream()
        .sorted(Comparator.comparingInt(other -> distance(topic, other).orElseThrow()))
        .toList();
  }

  /** Whether the one is the other, or contains it, or is contained in it. */
  boolean inLine(TopicId one, TopicId other) {
    return withWider.getOrDefault(one, List.of(one)).contains(other)
        || withWider.getOrDefault(other, List.of(other)).contains(one);
  }

  /** The steps up to the nearest wider topic that both share and down again, if there is one. */
  OptionalInt distance(TopicId one, TopicId other) {
    List<TopicId> up = withWider.getOrDefault(one, List.of());
    List<TopicId> down = withWider.getOrDefault(other, List.of());
    for (int steps = 0; steps < up.size(); steps++) {
      int back = down.indexOf(up.get(steps));
      if (back >= 0) {
        return OptionalInt.of(steps + back);
      }
    }
    return OptionalInt.empty();
  }

  /** The distance to the nearest of the others; far more than any where none is related. */
  int distance(TopicId one, Set<TopicId> others) {
    int nearest = Integer.MAX_VALUE;
    for (TopicId other : others) {
      nearest = Math.min(nearest, distance(one, other).orElse(Integer.MAX_VALUE));
    }
    return nearest;
  }
}
