package org.hikiwake.quiz.behaviour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hikiwake.quiz.grading.Score;

/**
 * Several tries, each marked at once, until one is right or none is left. The try with which it
 * ends counts, less the penalty for each try before.
 *
 * @param tries how many tries there are, at least one
 * @param penalty what each earlier try costs, from 0 to 1
 */
public record Interactive(int tries, Score penalty) implements Behaviour {

  public Interactive {
    if (tries < 1) {
      throw new IllegalArgumentException("there is at least one try, not " + tries);
    }
    Penalty.require(penalty);
  }

  /** Three tries that cost a third each, as is usual. */
  public static Interactive usual() {
    return new Interactive(3, Penalty.USUAL);
  }

  @Override
  public String word() {
    return "interactive";
  }

  @Override
  public boolean defers() {
    return false;
  }

  @Override
  public OptionalInt mostTries() {
    return OptionalInt.of(tries);
  }

  @Override
  public Score attainable(int earlier) {
    return Penalty.left(penalty, earlier);
  }

  @Override
  public Optional<Score> mark(List<Try> tries) {
    Score costs = Penalty.of(penalty, tries.size() - 1);
    return Optional.of(Try.last(tries).fraction().minus(costs).atLeastZero());
  }
}
