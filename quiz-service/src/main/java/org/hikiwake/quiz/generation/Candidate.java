package org.hikiwake.quiz.generation;

import java.util.Optional;
import java.util.function.Supplier;
import org.hikiwake.core.statement.Position;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.surface.Face;

/**
 * What is proved wrong and may become an option. Of many candidates few are chosen, and only of
 * those it is worded why they are wrong.
 */
interface Candidate {

  String text();

  Option option();

  /** How it looks. */
  default Face face(Ground ground) {
    return ground.face(text());
  }

  /** The position with that claim, where it is one. */
  default Optional<Position> claim(Ground ground) {
    return ground.claim(text());
  }

  static Candidate of(String text, Proof proof, Supplier<Explanation> why) {
    return new Unworded(text, proof, why);
  }

  static Candidate of(Option option) {
    return new Worded(option);
  }

  /** One that is worded as soon as it is chosen. */
  record Unworded(String text, Proof proof, Supplier<Explanation> why) implements Candidate {
    @Override
    public Option option() {
      return new Option(text, why.get(), proof);
    }
  }

  /** One that is worded already, since several questions share it. */
  record Worded(Option option) implements Candidate {
    @Override
    public String text() {
      return option.text();
    }
  }
}
