package org.hikiwake.core.statement;

import org.hikiwake.core.value.PartialDate;
import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A measured or counted amount.
 *
 * @param asOf the time that the amount holds for; null where the text does not say
 * @param measured what is measured or counted, as a noun phrase that does not tell the amount: "the
 *     number of votes by which China lost"; null where the amount is not asked for
 */
public record Quantity(
    Stated stated, Amount amount, @Nullable PartialDate asOf, @Nullable String measured)
    implements KeyFact {

  public Quantity {
    measured = measured == null ? null : Text.require(measured, "what is measured", 160);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.quantity().apply(this);
  }
}
