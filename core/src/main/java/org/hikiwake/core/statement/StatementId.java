package org.hikiwake.core.statement;

import org.hikiwake.core.value.Id;

/** Names a position or a key fact within a pack. */
public record StatementId(String value) implements Id {

  public StatementId {
    value = Id.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
