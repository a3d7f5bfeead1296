package org.hikiwake.core.reading;

import org.hikiwake.core.value.Id;

/** Names a reading within a pack. */
public record ReadingId(String value) implements Id {

  public ReadingId {
    value = Id.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
