package org.hikiwake.core.statement;

import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Who belongs to what, or holds which office in it. */
public record Membership(
    Stated stated, AuthorId member, AuthorId whole, @Nullable PartialDate since)
    implements KeyFact {

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.membership().apply(this);
  }
}
