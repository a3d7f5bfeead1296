package org.hikiwake.content.verify;

/** Is told what a verification is at, so that nobody waits in the dark. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = step -> {};

  /** A new step begins; a phrase such as "checking multilateralism-2014 (1 of 5)". */
  void begins(String step);
}
