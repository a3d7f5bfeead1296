package org.hikiwake.quiz.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.response.SingleChoiceResponse;

/** One question of every kind, and the same with another key and nothing else changed. */
public final class AnyQuestion {

  private AnyQuestion() {}

  /** A question of the kind. */
  public static Question any(Kind kind) {
    return make(kind, true);
  }

  /** The same question with another key: a student must not be able to tell the two apart. */
  public static Question withOtherKey(Kind kind) {
    return make(kind, false);
  }

  /** A response that earns nothing by either key; empty where each one is right by one of them. */
  public static Optional<Response> wrongByEitherKey(Kind kind) {
    return switch (kind) {
      case SINGLE_CHOICE -> Optional.of(new SingleChoiceResponse(PartId.of("Bob")));
      case MULTIPLE_CHOICE -> Optional.of(new MultipleChoiceResponse(Set.of(PartId.of("Cy"))));
      case MATCHING ->
          Optional.of(new MatchingResponse(Map.of(PartId.of("rain"), PartId.of("windy"))));
      case ORDERING -> Optional.of(new OrderingResponse(Map.of(PartId.of("Bob"), 1)));
      case CLOZE -> Optional.of(new ClozeResponse(Map.of(PartId.gap(1), "sunshine")));
      case NUMERIC -> Optional.of(new NumericResponse("7"));
      case SHORT_ANSWER -> Optional.of(new ShortAnswerResponse("Angela Merkel"));
      case HOT_TEXT -> Optional.of(new HotTextResponse(passage(2).id()));
      case TRUE_FALSE, ESSAY -> Optional.empty();
    };
  }

  public static Option option(String text) {
    return new Option(text, why("Why " + text + "."), Proof.AUTHORED);
  }

  public static Passage passage(int paragraph) {
    return new Passage(AnyPack.at(paragraph), why("Why " + paragraph + "."), Proof.AUTHORED);
  }

  public static Explanation why(String text) {
    return new Explanation(text, List.of(AnyPack.cite(1)));
  }

  private static Question make(Kind kind, boolean first) {
    Stem stem = new Stem("In any reading", "Any " + kind.word() + " question?", "Some material.");
    List<Option> four = List.of(option("Ann"), option("Bob"), option("Cy"), option("Dee"));
    return switch (kind) {
      case SINGLE_CHOICE -> new SingleChoice(stem, four, four.get(first ? 0 : 2).id(), 4);
      case MULTIPLE_CHOICE -> new MultipleChoice(stem, four, ids(four, first), 4);
      case TRUE_FALSE -> new TrueFalse(stem, first, why("True."), why("False."), Proof.AUTHORED);
      case MATCHING ->
          new Matching(
              stem,
              List.of(
                  new Matching.Pair(option("rain"), first ? "wet" : "dry"),
                  new Matching.Pair(option("sun"), first ? "dry" : "wet"),
                  new Matching.Pair(option("snow"), "wet")),
              List.of("wet", "dry", "windy"));
      case ORDERING ->
          Ordering.of(
              stem, first ? four : List.of(four.get(3), four.get(1), four.get(2), four.get(0)));
      case CLOZE ->
          new Cloze(
              stem,
              List.of(
                  new Cloze.Words("The "),
                  new Cloze.Gap(PartId.gap(1), accepted(first ? "rain" : "snow"), why("Rain.")),
                  new Cloze.Words(" in "),
                  new Cloze.Gap(PartId.gap(2), accepted(first ? "Spain" : "Maine"), why("Spain.")),
                  new Cloze.Words(".")));
      case NUMERIC ->
          new Numeric(
              stem, new BigDecimal(first ? "1996" : "2001"), BigDecimal.ONE, "years", why("1996."));
      case SHORT_ANSWER ->
          new ShortAnswer(
              stem, accepted(first ? "Vladimir Putin" : "Xi Jinping"), why("He."), Proof.AUTHORED);
      case HOT_TEXT ->
          new HotText(
              stem, List.of(passage(1), passage(2), passage(4)), passage(first ? 1 : 4).id(), 3);
      case ESSAY ->
          new Essay(
              stem,
              300,
              List.of(new Essay.Criterion(first ? "Names both" : "Names one", why("Both."), 2)));
    };
  }

  private static Set<PartId> ids(List<Option> four, boolean first) {
    return first
        ? Set.of(four.get(0).id(), four.get(1).id())
        : Set.of(four.get(1).id(), four.get(3).id());
  }

  private static AcceptedAnswers accepted(String answer) {
    return new AcceptedAnswers(List.of(answer), List.of(), Typos.SMALL);
  }
}
