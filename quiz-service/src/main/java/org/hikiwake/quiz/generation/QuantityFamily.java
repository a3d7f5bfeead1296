package org.hikiwake.quiz.generation;

import java.util.stream.Stream;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** How much is it? The amount is to be written; of an approximate one, what lies within a tenth. */
final class QuantityFamily implements Family {

  private static final FamilyId ID = new FamilyId("quantity");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return MeasuredFacts.make(ground, ID, (draft, measured) -> make(draft, measured, seed));
  }

  private static Made make(Draft draft, Measured measured, Seed seed) {
    return draft.ask(
        new Query.AmountOf(measured.quantity().id()),
        new Numeric(
            measured.stem(draft.ground(), draft.chance(seed)),
            measured.value(),
            measured.tolerance(),
            measured.unit(),
            Explanations.fact(measured.quantity())),
        Stream.empty());
  }
}
