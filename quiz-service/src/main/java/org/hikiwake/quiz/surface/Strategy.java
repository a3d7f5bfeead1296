package org.hikiwake.quiz.surface;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.hikiwake.quiz.question.Chance;

/**
 * A way to answer without knowing anything, as the test-wise do (NBME Item-Writing Guide, 2024).
 * None may do better than chance: where one does, the questions give themselves away.
 */
public enum Strategy {
  LONGEST((shown, option) -> shown.measure(Feature.LENGTH, option)),
  SHORTEST((shown, option) -> -shown.measure(Feature.LENGTH, option)),
  MOST_LIKE_STEM((shown, option) -> shown.measure(Feature.OVERLAP, option)),
  LEAST_LIKE_STEM((shown, option) -> -shown.measure(Feature.OVERLAP, option)),
  MOST_SHARED_WORDS((shown, option) -> shown.measure(Feature.CONVERGENCE, option)),
  FEWEST_SHARED_WORDS((shown, option) -> -shown.measure(Feature.CONVERGENCE, option)),
  MIDDLE((shown, option) -> option == 0 || option == shown.size() - 1 ? 0 : 1),
  MOST_HEDGED((shown, option) -> shown.measure(Feature.HEDGES, option)),
  FEWEST_ABSOLUTES((shown, option) -> -shown.measure(Feature.ABSOLUTES, option)),
  MOST_SPECIFIC((shown, option) -> shown.measure(Feature.PARTICULARS, option));

  private final ToDoubleBiFunction<Shown, Integer> liking;

  Strategy(ToDoubleBiFunction<Shown, Integer> liking) {
    this.liking = liking;
  }

  /** The place of the option that it takes; chance decides between equals. */
  public int choose(Shown shown, Chance chance) {
    double best =
        IntStream.range(0, shown.size())
            .mapToDouble(option -> liking.applyAsDouble(shown, option))
            .max()
            .orElseThrow();
    List<Integer> liked =
        IntStream.range(0, shown.size())
            .filter(option -> liking.applyAsDouble(shown, option) == best)
            .boxed()
            .toList();
    return chance.pick(liked);
  }
}
