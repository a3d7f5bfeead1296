package org.hikiwake.quiz.attempt;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Keying.Right;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;

/**
 * One question of an attempt.
 *
 * @param position its place in the attempt, counted from 1
 * @param place the place of its slot in the quiz, counted from 1, whatever the order here
 * @param seed what its options and their order are drawn from
 * @param right by which it is marked; null for the key with which it was asked
 */
public record Item(int position, int place, Slot slot, Seed seed, @Nullable Right right) {

  /** A question by the key with which it was asked. */
  Item(int position, int place, Slot slot, Seed seed) {
    this(position, place, slot, seed, null);
  }

  /** The question as this student gets it. */
  public Question question() {
    Question drawn = slot.version().variant(seed).question();
    return right == null ? drawn : right.of(drawn).orElse(drawn);
  }

  /** By the other keys that count, where there are any. */
  List<Question> alternatives() {
    return readings().stream()
        .filter(other -> !Objects.equals(other.right, right))
        .map(Item::question)
        .toList();
  }

  /**
   * The same question by each of its keys, the latest last. Empty where this student was offered
   * nothing that is right.
   */
  List<Item> readings() {
    if (slot.keying().right().isEmpty()) {
      return List.of(this);
    }
    Question drawn = slot.version().variant(seed).question();
    return Stream.concat(
            Stream.of(new Item(position, place, slot, seed)).filter(i -> slot.keying().asAsked()),
            slot.keying().right().stream()
                .filter(other -> other.of(drawn).isPresent())
                .map(other -> new Item(position, place, slot, seed, other)))
        .toList();
  }
}
