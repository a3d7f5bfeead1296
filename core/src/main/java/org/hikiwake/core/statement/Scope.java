package org.hikiwake.core.statement;

import org.hikiwake.core.value.PartialDate;
import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Under what condition a position is held, for what time, and when it was held.
 *
 * @param condition what it depends on; null where it is held without condition
 * @param horizon the time it speaks of; null where it does not say
 * @param held when it was held; null means when its reading appeared. People change their minds
 */
public record Scope(
    @Nullable String condition, @Nullable String horizon, @Nullable PartialDate held) {

  public static final Scope UNLIMITED = new Scope(null, null, null);

  public Scope {
    if (condition != null) {
      condition = Text.require(condition, "a condition", 200);
    }
    if (horizon != null) {
      horizon = Text.require(horizon, "a horizon", 120);
    }
  }
}
