package org.hikiwake.core.topic;

import org.hikiwake.core.value.Id;

/** Names a topic within a pack. */
public record TopicId(String value) implements Id {

  public TopicId {
    value = Id.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
