package org.hikiwake.quiz.behaviour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hikiwake.quiz.grading.Score;

/**
 * Any number of tries, each marked at once, until one is right. The best one counts, less the
 * penalty for each try before it; so another try never lowers the mark.
 *
 * @param penalty what each earlier try costs, from 0 to 1; with 0 it is Moodle's {@code
 *     adaptivenopenalty}
 */
public record Adaptive(Score penalty) implements Behaviour {

  public Adaptive {
    Penalty.require(penalty);
  }

  /** A third of the mark for each try, as is usual. */
  public static Adaptive usual() {
    return new Adaptive(Penalty.USUAL);
  }

  /** A try costs nothing. */
  public static Adaptive withoutPenalty() {
    return new Adaptive(Score.ZERO);
  }

  @Override
  public String word() {
    return penalty.isZero() ? "adaptive-no-penalty" : "adaptive";
  }

  @Override
  public boolean defers() {
    return false;
  }

  @Override
  public OptionalInt mostTries() {
    return OptionalInt.empty();
  }

  @Override
  public Score attainable(int earlier) {
    return Penalty.left(penalty, earlier);
  }

  @Override
  public Optional<Score> mark(List<Try> tries) {
    return IntStream.range(0, tries.size())
        .mapToObj(n -> tries.get(n).fraction().minus(Penalty.of(penalty, n)).atLeastZero())
        .reduce(Score::orBetter);
  }
}
