package org.hikiwake.core.author;

import org.hikiwake.core.value.Id;

/** Names an author within a pack. */
public record AuthorId(String value) implements Id {

  public AuthorId {
    value = Id.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
