package org.hikiwake.quiz.generation;

import org.hikiwake.quiz.question.Chance;

/**
 * Says of one question after another whether it is its turn, where each is to have it with some
 * probability. Of all of them, and of any that stand in a row, the turn comes to as many as the
 * probabilities add up to, or to one more or less: systematic sampling (Madow and Madow 1944).
 */
final class Rota {

  private double due;

  /**
   * @param chance where it begins, so that each question has its turn with its probability
   */
  Rota(Chance chance) {
    due = chance.share();
  }

  /** Whether it is the turn of the next, which is to have it with the probability. */
  boolean turn(double probability) {
    due += probability;
    boolean turn = due >= 1;
    due -= turn ? 1 : 0;
    return turn;
  }
}
