package org.hikiwake.web.pack;

import java.util.Comparator;
import java.util.List;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.topic.Topic;

/** A topic with those below it, as forms offer them. */
public record TopicGroup(Topic topic, List<Topic> narrower) {

  /** The topics of a pack, by their names. */
  public static List<TopicGroup> of(ContentPack pack) {
    return pack.parts().topics().stream()
        .filter(topic -> topic.parent() == null)
        .sorted(Comparator.comparing(Topic::label))
        .map(topic -> new TopicGroup(topic, narrower(pack, topic)))
        .toList();
  }

  private static List<Topic> narrower(ContentPack pack, Topic wide) {
    return pack.parts().topics().stream()
        .filter(t -> wide.id().equals(t.parent()))
        .sorted(Comparator.comparing(Topic::label))
        .toList();
  }
}
