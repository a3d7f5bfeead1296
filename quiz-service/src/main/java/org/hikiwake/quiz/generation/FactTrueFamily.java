package org.hikiwake.quiz.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * True or false: a fact with its year or amount, or with another one. Each is asked both ways, so
 * that neither answer is the likelier one.
 */
final class FactTrueFamily implements Family {

  private static final FamilyId ID = new FamilyId("fact-true");
  private static final String TRUE = "right";
  private static final String FALSE = "wrong";

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return Stream.concat(
        ground
            .facts()
            .all()
            .flatMap(fact -> Dated.of(fact, ground))
            .flatMap(dated -> make(dated, ground, seed)),
        ground
            .facts()
            .quantities()
            .flatMap(Measured::of)
            .flatMap(measured -> make(measured, ground, seed)));
  }

  private static Stream<Made> make(Dated dated, Ground ground, Seed seed) {
    Draft right = draft(ground, dated.fact(), TRUE);
    Draft wrong = draft(ground, dated.fact(), FALSE);
    Years years = new Years(dated, ground);
    if (dated.tellsItsYear(ground) || years.mistaken().isEmpty()) {
      return Stream.of(
          wrong.refuse("its wording tells the year, or no other year is surely wrong"));
    }
    int mistaken = wrong.chance(seed).pick(years.mistaken());
    Explanation why = dated.why();
    return Stream.of(
        ask(
            right,
            new Query.IsOfYear(dated.fact().id(), dated.year()),
            right(dated.fact(), stem(right, dated, dated.year()), why)),
        ask(
            wrong,
            new Query.IsOfYear(dated.fact().id(), mistaken),
            new TrueFalse(
                stem(wrong, dated, mistaken),
                false,
                years.whyNot(mistaken),
                why,
                years.proofAgainst(mistaken))));
  }

  private static Stem stem(Draft draft, Dated dated, int year) {
    return dated
        .saying(year)
        .map(sentence -> stem(draft, sentence))
        .orElseGet(() -> stem(draft, dated.claim() + " " + year + ".", dated.told()));
  }

  private static Stream<Made> make(Measured measured, Ground ground, Seed seed) {
    Quantity quantity = measured.quantity();
    Draft right = draft(ground, quantity, TRUE);
    Draft wrong = draft(ground, quantity, FALSE);
    Amounts amounts = new Amounts(measured, ground);
    if (measured.tellsItsAmount() || amounts.mistaken().isEmpty()) {
      return Stream.of(wrong.refuse("what is measured tells the amount, or no other one fits"));
    }
    BigDecimal mistaken = wrong.chance(seed).pick(amounts.mistaken());
    Explanation why = Explanations.fact(quantity);
    return Stream.of(
        ask(
            right,
            new Query.IsAmount(quantity.id(), measured.value()),
            right(quantity, stem(right, measured, measured.value()), why)),
        ask(
            wrong,
            new Query.IsAmount(quantity.id(), mistaken),
            new TrueFalse(
                stem(wrong, measured, mistaken),
                false,
                amounts.whyNot(mistaken),
                why,
                amounts.proofAgainst(mistaken))));
  }

  private static Stem stem(Draft draft, Measured measured, BigDecimal amount) {
    return measured
        .saying(amount)
        .map(sentence -> stem(draft, sentence))
        .orElseGet(() -> stem(draft, measured.claim(amount) + ".", measured.told()));
  }

  /** The fact's own sentence is to be called true or false, as it is or with another number. */
  private static Stem stem(Draft draft, String sentence) {
    return new Stem(null, Phrases.capitalized(accordingTo(draft) + "true or false?"), sentence);
  }

  private static Stem stem(Draft draft, String claim, String told) {
    String claimed = Phrases.capitalized(accordingTo(draft) + claim);
    return new Stem(null, "True or false? " + claimed, told);
  }

  private static String accordingTo(Draft draft) {
    return new Phrases(draft.ground()).accordingTo(draft.keyed().get(0));
  }

  private static Draft draft(Ground ground, KeyFact fact, String angle) {
    return new Draft(ground, ID, List.of(fact), angle);
  }

  private static TrueFalse right(KeyFact fact, Stem stem, Explanation why) {
    return new TrueFalse(
        stem, true, why, Explanations.allTheSame(why), new Proof(Rule.STATED, List.of(fact.id())));
  }

  private static Made ask(Draft draft, Query query, TrueFalse question) {
    return draft.ask(query, question, Stream.of(question.proof()));
  }
}
