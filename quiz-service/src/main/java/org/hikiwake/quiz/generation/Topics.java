package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;

/** How near topics are to each other in their hierarchy. */
final class Topics {

  private final Ground ground;

  Topics(Ground ground) {
    this.ground = ground;
  }

  /** The topic itself first, then those that share a wider topic with it, the nearest first. */
  Stream<TopicId> around(TopicId topic) {
    return ground.pack().parts().topics().stream()
        .map(Topic::id)
        .filter(other -> distance(topic, other).isPresent())
        .sorted(Comparator.comparingInt(other -> distance(topic, other).orElseThrow()));
  }

  /** The steps up to the nearest wider topic that both share and down again, if there is one. */
  OptionalInt distance(TopicId one, TopicId other) {
    List<TopicId> up = withWider(one);
    List<TopicId> down = withWider(other);
    return IntStream.range(0, up.size())
        .filter(step -> down.contains(up.get(step)))
        .map(step -> step + down.indexOf(up.get(step)))
        .findFirst();
  }

  /** The distance to the nearest of the others; far more than any where none is related. */
  int distance(TopicId one, Set<TopicId> others) {
    return others.stream()
        .flatMapToInt(other -> distance(one, other).stream())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private List<TopicId> withWider(TopicId topic) {
    List<TopicId> all = new ArrayList<>();
    for (TopicId t = topic; t != null && !all.contains(t); t = ground.wider(t)) {
      all.add(t);
    }
    return all;
  }
}
