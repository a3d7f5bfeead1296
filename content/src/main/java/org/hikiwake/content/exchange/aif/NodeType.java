package org.hikiwake.content.exchange.aif;

/**
 * The types of node that are used here: information and locutions, and the applications of schemes
 * that connect them.
 */
enum NodeType {
  /** Information: what is claimed. */
  I,
  /** A locution: that somebody says it (AIF+). */
  L,
  /** An application of a rule of inference. */
  RA,
  /** A conflict. */
  CA,
  /** A rephrase. */
  MA,
  /** An illocutionary connection, from a locution to what is said with it (AIF+). */
  YA
}
