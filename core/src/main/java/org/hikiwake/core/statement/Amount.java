package org.hikiwake.core.statement;

import java.math.BigDecimal;
import org.hikiwake.core.value.Text;

/**
 * A number with its unit.
 *
 * @param unit as it follows the number: "years", "billion US dollars a year"
 * @param approximate whether the text says "about" or "more than"
 */
public record Amount(BigDecimal value, String unit, boolean approximate) {

  public Amount {
    // One form for one number, so that 90 and 90.0 are equal.
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    value = value.scale() < 0 ? value.setScale(0) : value;
    unit = Text.require(unit, "a unit", 80);
  }
}
