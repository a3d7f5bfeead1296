package org.hikiwake.quiz.generation;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** When was it? The year is to be written, and no other counts. */
final class YearWrittenFamily implements Family {

  private static final FamilyId ID = new FamilyId("year-written");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return DatedFacts.make(ground, ID, YearWrittenFamily::make);
  }

  private static Made make(Draft draft, Dated dated) {
    Stem stem = dated.stem(draft.ground());
    return draft.ask(
        new Query.YearOf(dated.fact().id()),
        new Numeric(stem, BigDecimal.valueOf(dated.year()), BigDecimal.ZERO, null, dated.why()),
        Stream.empty());
  }
}
