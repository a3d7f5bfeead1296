package org.hikiwake.core.statement;

/** What the holder does with a claim. A prediction or a recommendation is not a fact. */
public enum Mode {
  HOLDS,
  PREDICTS,
  RECOMMENDS,
  FEARS,
  WANTS,
  ASKS
}
