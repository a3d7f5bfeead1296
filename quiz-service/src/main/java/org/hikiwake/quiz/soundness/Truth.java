package org.hikiwake.quiz.soundness;

/** What the pack says of an answer. */
public enum Truth {
  RIGHT,
  WRONG,
  /** Neither follows; such an option must not be offered. */
  UNPROVED
}
