package org.hikiwake.core.reading;

import org.hikiwake.core.value.Id;

/** Names a source outside the readings within a pack. */
public record SourceId(String value) implements Id {

  public SourceId {
    value = Id.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
