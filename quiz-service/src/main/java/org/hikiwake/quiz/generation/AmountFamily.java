package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** How much is it? The amount is to be chosen among others in ascending order. */
final class AmountFamily implements Family {

  private static final FamilyId ID = new FamilyId("amount");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return MeasuredFacts.make(ground, ID, (draft, measured) -> make(draft, measured, seed));
  }

  private static Made make(Draft draft, Measured measured, Seed seed) {
    Chance chance = draft.chance(seed);
    Amounts amounts = new Amounts(measured, draft.ground());
    List<Option> wrong = amounts.wrong(chance);
    if (wrong.isEmpty()) {
      return draft.refuse(
          "no other amount on either side of it could be meant: leave it to be written");
    }
    return draft.choice(
        new Query.AmountOf(measured.quantity().id()),
        measured.stem(draft.ground(), chance),
        amounts.right(),
        wrong);
  }
}
