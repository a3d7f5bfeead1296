package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.date;
import static org.hikiwake.content.pack.Entries.flag;
import static org.hikiwake.content.pack.Entries.iso;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.hikiwake.core.statement.Amount;
import org.hikiwake.core.statement.Quantity;
import org.jspecify.annotations.Nullable;

/** An entry of {@code quantities}. */
record QuantityEntry(
    @JsonUnwrapped StatedEntry stated,
    Number value,
    String unit,
    @Nullable Boolean approximate,
    @Nullable String asOf,
    @Nullable String measured) {

  static QuantityEntry of(Quantity fact) {
    return new QuantityEntry(
        StatedEntry.of(fact.stated()),
        plain(fact.amount().value()),
        fact.amount().unit(),
        flag(fact.amount().approximate()),
        iso(fact.asOf()),
        fact.measured());
  }

  Quantity toModel() {
    return new Quantity(
        stated.toModel(),
        new Amount(new BigDecimal(value.toString()), unit, flag(approximate)),
        date(asOf),
        measured);
  }

  /** A whole number is written without a point. */
  private static Number plain(BigDecimal value) {
    return value.scale() == 0 ? value.unscaledValue() : value;
  }
}
