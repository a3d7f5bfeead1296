package org.hikiwake.core.reading;

import org.hikiwake.core.value.Id;

/** Names a section within a pack. */
public record SectionId(String value) implements Id {

  public SectionId {
    value = Id.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
