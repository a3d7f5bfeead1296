package org.hikiwake.core.statement;

import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A measured or counted amount.
 *
 * @param asOf the time that the amount holds for; null where the text does not say
 */
public record Quantity(Stated stated, Amount amount, @Nullable PartialDate asOf)
    implements KeyFact {

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.quantity().apply(this);
  }
}
