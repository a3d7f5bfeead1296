package org.hikiwake.core.statement;

/** The sign of a stance: the answer that it gives to its topic's question. */
public enum Polarity {
  AFFIRMS,
  DENIES,
  /** It bears on the question without answering it: a reason, a doubt, a question back. */
  OPEN
}
