package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** When was it? "In which year did this happen?" with near years in sequence. */
final class YearFamily implements Family {

  private static final FamilyId ID = new FamilyId("year");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return DatedFacts.make(ground, ID, (draft, dated) -> make(draft, dated, seed));
  }

  private static Made make(Draft draft, Dated dated, Seed seed) {
    Ground ground = draft.ground();
    Chance chance = draft.chance(seed);
    Years years = new Years(dated, ground);
    List<Option> wrong = years.wrong(chance);
    if (wrong.size() < Pool.LEAST_WRONG) {
      return draft.refuse("other facts date it otherwise: say with a caution which year is right");
    }
    return draft.choice(
        new Query.YearOf(dated.fact().id()), dated.stem(ground), years.right(), wrong);
  }
}
