package org.hikiwake.quiz.attempt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.grading.Score;

/**
 * How often a question earned all that it could.
 *
 * @param place its place in the quiz, counted from 1
 * @param marked how many answers are marked; no answer is one that earns nothing
 */
public record FullMarks(int place, Slot slot, int full, int marked) {

  /**
   * Of each question of a quiz as it is now.
   *
   * @param attempts one of each student, so that all weigh the same
   */
  public static List<FullMarks> of(Quiz quiz, Collection<Attempt> attempts) {
    return IntStream.rangeClosed(1, quiz.slots().size())
        .mapToObj(place -> of(place, quiz.slots().get(place - 1), attempts))
        .toList();
  }

  private static FullMarks of(int place, Slot slot, Collection<Attempt> attempts) {
    List<Score> missing =
        attempts.stream()
            .flatMap(attempt -> attempt.items().stream().map(item -> new Marked(attempt, item)))
            .filter(marked -> marked.isOn(slot))
            .flatMap(marked -> marked.missing().stream())
            .toList();
    int full = (int) missing.stream().filter(Score::isZero).count();
    return new FullMarks(place, slot, full, missing.size());
  }

  private record Marked(Attempt attempt, Item item) {

    boolean isOn(Slot slot) {
      return item.slot().version().id().equals(slot.version().id());
    }

    /** What the answer did not earn; empty where it is not marked, or does not count. */
    Optional<Score> missing() {
      return item.slot().counts()
          ? attempt.points(item).map(attempt.possible(item)::minus)
          : Optional.empty();
    }
  }

  /** The share of the marked answers; nothing where none is. */
  public Score share() {
    return Score.of(full, Math.max(1, marked));
  }
}
