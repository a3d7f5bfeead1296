package org.hikiwake.content.pack;

import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.jspecify.annotations.Nullable;

/** An entry of {@code topics}. */
record TopicEntry(String id, String label, String question, @Nullable String parent) {

  static TopicEntry of(Topic topic) {
    return new TopicEntry(
        topic.id().value(),
        topic.label(),
        topic.question(),
        topic.parent() == null ? null : topic.parent().value());
  }

  Topic toModel() {
    return new Topic(new TopicId(id), label, question, parent == null ? null : new TopicId(parent));
  }
}
