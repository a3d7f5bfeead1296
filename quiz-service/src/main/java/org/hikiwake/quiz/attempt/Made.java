package org.hikiwake.quiz.attempt;

import java.util.List;

/**
 * Which attempts a student has made at a quiz, without what was done in them.
 *
 * @param number how many he has started
 * @param unended those of them that nobody has finished, in their order
 */
public record Made(int number, List<AttemptId> unended) {

  public Made {
    unended = List.copyOf(unended);
  }

  static Made of(List<Attempt> all) {
    return new Made(
        all.size(), all.stream().filter(one -> !one.hasEnded()).map(Attempt::id).toList());
  }
}
