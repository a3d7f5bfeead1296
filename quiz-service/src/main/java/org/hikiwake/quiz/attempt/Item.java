package org.hikiwake.quiz.attempt;

import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.Seed;

/**
 * One question of an attempt.
 *
 * @param position its place in the attempt, counted from 1
 * @param place the place of its slot in the quiz, counted from 1, whatever the order here
 * @param seed what its options and their order are drawn from
 */
public record Item(int position, int place, Slot slot, Seed seed) {

  /** The question as this student gets it. */
  public Question question() {
    return slot.version().variant(seed).question();
  }
}
