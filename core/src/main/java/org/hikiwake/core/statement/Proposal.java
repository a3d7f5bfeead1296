package org.hikiwake.core.statement;

import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Who proposed or coined what; the fact's holders are those who say so. */
public record Proposal(Stated stated, Proposed proposed, @Nullable PartialDate when)
    implements KeyFact {

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.proposal().apply(this);
  }
}
