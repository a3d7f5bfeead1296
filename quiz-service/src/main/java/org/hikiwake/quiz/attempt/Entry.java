package org.hikiwake.quiz.attempt;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line in the record of an attempt.
 *
 * @param number counted from 1
 * @param position the question that it is about, counted from 1
 * @param given an answer; null for an act that gives none
 */
public record Entry(int number, Act act, int position, @Nullable Given given, Stamp stamp) {

  /** What was given where that counts as an answer. */
  Optional<Given> answer() {
    return act == Act.SAVE || act == Act.CHECK ? Optional.ofNullable(given) : Optional.empty();
  }

  boolean isFlag() {
    return act == Act.FLAG || act == Act.UNFLAG;
  }
}
