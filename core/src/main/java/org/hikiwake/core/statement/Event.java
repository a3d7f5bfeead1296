package org.hikiwake.core.statement;

import org.hikiwake.core.value.PartialDate;

/** Something that happened, with its date as exactly as the text gives it. */
public record Event(Stated stated, PartialDate when) implements KeyFact {

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.event().apply(this);
  }
}
