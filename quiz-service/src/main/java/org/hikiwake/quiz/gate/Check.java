package org.hikiwake.quiz.gate;

import java.util.Optional;

/** Looks for one flaw. It sees the item and nothing else: neither a pack nor what is true. */
interface Check {

  Flaw flaw();

  /** What is wrong and what to do; empty where the item does not have the flaw. */
  Optional<String> fault(Analysis item);
}
