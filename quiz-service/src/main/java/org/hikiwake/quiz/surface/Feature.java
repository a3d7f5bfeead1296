package org.hikiwake.quiz.surface;

/** What may be measured of an option without understanding it. */
public enum Feature {
  /** Characters. */
  LENGTH,
  /** Words. */
  WORDS,
  /** Words that the stem has too. */
  OVERLAP,
  /** In how many other options its words stand, on average. */
  CONVERGENCE,
  /** Words that limit a claim: may, often, partly. */
  HEDGES,
  /** Words that allow of no exception: never, only, all. */
  ABSOLUTES,
  /** Names and numbers. */
  PARTICULARS,
  /** Commas, which come with added conditions. */
  COMMAS,
  /** Its place among the options, from 0. */
  PLACE
}
