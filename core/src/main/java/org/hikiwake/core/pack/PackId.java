package org.hikiwake.core.pack;

import org.hikiwake.core.value.Id;

/** Names a content pack. */
public record PackId(String value) implements Id {

  public PackId {
    value = Id.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
