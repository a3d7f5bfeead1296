package org.hikiwake.quiz.gate;

import java.util.Optional;

/** Numbers, dates or ranges that do not stand in their order: the reader has to sort them first. */
final class LostSequenceCheck implements Check {

  @Override
  public Flaw flaw() {
    return Flaw.LOST_SEQUENCE;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    return item.options().size() >= 3
        ? item.quantities().filter(q -> !q.isSorted()).map(q -> message(item))
        : Optional.empty();
  }

  private static String message(Analysis item) {
    return "The options, from "
        + item.options().get(0).quoted()
        + " on, are quantities out of order; sort them from least to greatest.";
  }
}
