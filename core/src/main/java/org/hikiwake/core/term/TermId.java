package org.hikiwake.core.term;

import org.hikiwake.core.value.Id;

/** Names a term within a pack. */
public record TermId(String value) implements Id {

  public TermId {
    value = Id.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
