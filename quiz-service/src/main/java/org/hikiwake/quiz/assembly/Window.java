package org.hikiwake.quiz.assembly;

/** Whole numbers from the least to the most, both included; empty where the least is above. */
record Window(long least, long most) {

  static final Window OPEN = new Window(0, Integer.MAX_VALUE);

  /** How far outside the value lies; 0 for one inside. */
  long distance(long value) {
    return Math.max(0, Math.max(least - value, value - most));
  }

  Window meet(Window other) {
    return new Window(Math.max(least, other.least), Math.min(most, other.most));
  }
}
