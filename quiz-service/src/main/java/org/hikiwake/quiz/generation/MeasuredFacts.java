package org.hikiwake.quiz.generation;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.quiz.version.FamilyId;

/** What the families that ask for amounts go through, and what they refuse alike. */
final class MeasuredFacts {

  private MeasuredFacts() {}

  /** A question or a refusal for every quantity. */
  static Stream<Made> make(Ground ground, FamilyId family, BiFunction<Draft, Measured, Made> ask) {
    return ground.facts().quantities().map(q -> make(Draft.of(ground, family, q), q, ask));
  }

  private static Made make(Draft draft, Quantity quantity, BiFunction<Draft, Measured, Made> ask) {
    return Measured.of(quantity)
        .findFirst()
        .map(
            measured ->
                measured.tellsItsAmount()
                    ? draft.refuse("what is measured tells the amount: word it without")
                    : ask.apply(draft, measured))
        .orElseGet(
            () ->
                draft.refuse(
                    "it has no words without its amount: add measured, a noun phrase without it"));
  }
}
