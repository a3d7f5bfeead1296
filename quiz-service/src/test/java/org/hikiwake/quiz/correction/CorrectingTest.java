package org.hikiwake.quiz.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.quiz.correction.Desk.INSTRUCTOR;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.assignment.Remedy.AlsoRight;
import org.hikiwake.quiz.assignment.Remedy.FullMarks;
import org.hikiwake.quiz.assignment.Remedy.LeftOut;
import org.hikiwake.quiz.assignment.Remedy.OnlyRight;
import org.hikiwake.quiz.assignment.Remedy.TakenBack;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.AnyAttempt;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Judgement;
import org.hikiwake.quiz.attempt.Judging;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.attempt.Marking;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.DeferredCbm;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.correction.Corrected.Refusal;
import org.hikiwake.quiz.correction.Move.Direction;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The key of the first question says Ann. */
class CorrectingTest {

  private static final Response ANN = new SingleChoiceResponse(PartId.of("Ann"));
  private static final Response BOB = new SingleChoiceResponse(PartId.of("Bob"));
  private static final Response CY = new SingleChoiceResponse(PartId.of("Cy"));

  private final Desk desk = new Desk();
  private final Quiz quiz = AnyAttempt.quiz(new DeferredFeedback(), AnyAttempt.choices(2));

  private static QuestionVersion first(Quiz quiz) {
    return quiz.slots().get(0).version();
  }

  private Corrected correct(Quiz quiz, Remedy remedy) {
    int seen = desk.log.of(quiz.id()).count();
    return desk.correcting.correct(
        quiz.id(), first(quiz), remedy, "We were wrong.", INSTRUCTOR, seen);
  }

  private int marked(Quiz quiz, Remedy remedy) {
    return correct(quiz, remedy)
        .fold(
            new Corrected.Cases<>(
                Corrected.Done::marked,
                overtaken -> {
                  throw new AssertionError("overtaken");
                },
                refused -> {
                  throw new AssertionError(refused.reason());
                }));
  }

  private String points(Attempt attempt) {
    Attempt stands = desk.stands(attempt);
    return stands
        .points(stands.item(1).orElseThrow())
        .map(Score::toString)
        .orElse("awaits a person");
  }

  private String result(Attempt attempt) {
    Result result = Result.of(desk.stands(attempt));
    return result.earned() + " of " + result.possible();
  }

  private Preview preview(Remedy remedy) {
    return desk.correcting.preview(quiz.id(), first(quiz), remedy, "Wrong.", INSTRUCTOR);
  }

  @Nested
  class MarkedAnew {

    private final Attempt ann = desk.answered(quiz, "ann", ANN);
    private final Attempt bob = desk.answered(quiz, "bob", BOB);
    private final Attempt cy = desk.answered(quiz, "cy", CY);

    @Test
    void alsoRight() {
      assertThat(marked(quiz, new AlsoRight(BOB))).isEqualTo(1);
      assertThat(List.of(points(ann), points(bob), points(cy))).containsExactly("1", "1", "0");
    }

    @Test
    void onlyRight() {
      assertThat(marked(quiz, new OnlyRight(BOB))).isEqualTo(2);
      assertThat(List.of(points(ann), points(bob), points(cy))).containsExactly("0", "1", "0");
    }

    @Test
    void fullMarks() {
      assertThat(marked(quiz, new FullMarks())).isEqualTo(2);
      assertThat(List.of(points(ann), points(bob), points(cy))).containsExactly("1", "1", "1");
    }

    @Test
    void leftOut() {
      assertThat(marked(quiz, new LeftOut())).isZero();
      assertThat(List.of(result(ann), result(bob))).containsExactly("0 of 1", "0 of 1");
    }

    @Test
    void whatIsLeftOutIsNotMarkedByHand() {
      marked(quiz, new LeftOut());
      Attempt stands = desk.stands(bob);
      Judging judging =
          new Marking(desk.attempts, Clock.systemUTC())
              .mark(
                  stands,
                  stands.item(1).orElseThrow(),
                  new Judgement(List.of(Score.ZERO), "No.", false),
                  INSTRUCTOR,
                  1);
      assertThat(judging).isEqualTo(new Judging.Refused(Judging.Refusal.LEFT_OUT, 0));
    }

    @Test
    void oneAfterTheOther() {
      marked(quiz, new AlsoRight(BOB));
      marked(quiz, new AlsoRight(CY));
      assertThat(List.of(points(ann), points(bob), points(cy))).containsExactly("1", "1", "1");
      marked(quiz, new OnlyRight(CY));
      assertThat(List.of(points(ann), points(bob), points(cy))).containsExactly("0", "0", "1");
    }

    /** As it was; and every mark that was given on the way is still there. */
    @Test
    void takenBack() {
      marked(quiz, new OnlyRight(BOB));
      assertThat(marked(quiz, new TakenBack(1))).isEqualTo(2);
      assertThat(List.of(points(ann), points(bob), points(cy))).containsExactly("1", "0", "0");
      Attempt stands = desk.stands(ann);
      assertThat(stands.marks(stands.item(1).orElseThrow()))
          .extracting(mark -> mark.share() + " by correction " + mark.correction())
          .containsExactly("1 by correction 0", "0 by correction 1", "1 by correction 2");
    }

    @Test
    void whatIsTakenBackLeavesTheOthers() {
      marked(quiz, new AlsoRight(BOB));
      marked(quiz, new AlsoRight(CY));
      marked(quiz, new TakenBack(1));
      assertThat(List.of(points(ann), points(bob), points(cy))).containsExactly("1", "0", "1");
    }

    @Test
    void otherQuestionsStayAsTheyAre() {
      marked(quiz, new FullMarks());
      Attempt stands = desk.stands(bob);
      assertThat(stands.points(stands.item(2).orElseThrow())).contains(Score.ZERO);
      assertThat(stands.marks(stands.item(2).orElseThrow())).hasSize(1);
    }

    /** What a person has said is said for a reason that no key knows. */
    @Test
    void marksByPersonsStay() {
      Attempt stands = desk.stands(bob);
      new Marking(desk.attempts, Clock.systemUTC())
          .mark(
              stands,
              stands.item(1).orElseThrow(),
              new Judgement(List.of(Score.of(1, 2)), "half of it", false),
              INSTRUCTOR,
              1);
      assertThat(preview(new AlsoRight(BOB)).kept()).isEqualTo(1);
      assertThat(marked(quiz, new AlsoRight(BOB))).isZero();
      assertThat(points(bob)).isEqualTo("1/2");
    }

    @Test
    void theirFeedbackIsByTheKeyThatIsTheirs() {
      marked(quiz, new AlsoRight(BOB));
      assertThat(said(bob))
          .containsEntry("Bob", "HIT We were wrong.")
          .containsEntry("Ann", "ALTERNATIVE Why Ann.");
      assertThat(said(ann))
          .containsEntry("Ann", "HIT Why Ann.")
          .containsEntry("Bob", "ALTERNATIVE We were wrong.");
      assertThat(said(cy))
          .containsEntry("Cy", "WRONG Why Cy.")
          .containsEntry("Bob", "MISSED We were wrong.")
          .containsEntry("Ann", "ALTERNATIVE Why Ann.");
    }

    private Map<String, String> said(Attempt attempt) {
      Attempt stands = desk.stands(attempt);
      return stands.works().get(0).outcome().comments().stream()
          .collect(
              Collectors.toMap(
                  Remark::label, remark -> remark.standing() + " " + remark.why().text()));
    }
  }

  @Nested
  class Foretold {

    @Test
    void whoMovesIsToldBefore() {
      Attempt ann = desk.answered(quiz, "ann", ANN);
      desk.answered(quiz, "bob", BOB);
      desk.answered(quiz, "cy", CY);
      desk.start(quiz, "dee");
      Preview preview = preview(new OnlyRight(BOB));
      assertThat(preview.going(Direction.UP)).isEqualTo(1);
      assertThat(preview.going(Direction.DOWN)).isEqualTo(1);
      assertThat(preview.unmoved()).isEqualTo(1);
      assertThat(preview.running()).isEqualTo(1);
      assertThat(result(ann)).isEqualTo("1 of 2");
    }

    /** Over every remedy and every kind of question, after any other: no more and no less. */
    @Test
    void whatIsForetoldIsWhatHappens() {
      Quiz every = AnyAttempt.quiz(new DeferredFeedback(), AnyAttempt.oneOfEachKind());
      List<Attempt> all = IntStream.range(0, 3).mapToObj(n -> everyKind(every, n)).toList();
      for (Slot slot : every.slots()) {
        for (Remedy remedy : remedies(slot.version())) {
          Preview foretold =
              desk.correcting.preview(every.id(), slot.version(), remedy, "Wrong.", INSTRUCTOR);
          int seen = desk.log.of(every.id()).count();
          Corrected corrected =
              desk.correcting.correct(
                  every.id(), slot.version(), remedy, "Wrong.", INSTRUCTOR, seen);
          assertThat(corrected).isInstanceOf(Corrected.Done.class);
          Map<Object, Result> after =
              all.stream().collect(Collectors.toMap(Attempt::id, a -> Result.of(desk.stands(a))));
          assertThat(foretold.moves())
              .allSatisfy(
                  move -> assertThat(after.get(move.attempt().id())).isEqualTo(move.after()));
          assertThat(foretold.moves().size() + foretold.unmoved()).isEqualTo(all.size());
        }
      }
    }

    private Attempt everyKind(Quiz every, int student) {
      Attempt attempt = desk.start(every, "student-" + student);
      for (Kind kind : Kind.values()) {
        Response response =
            switch (student) {
              case 0 -> AnyQuestion.any(kind).keyedResponse().orElse(new EssayResponse("So."));
              case 1 ->
                  AnyQuestion.withOtherKey(kind).keyedResponse().orElse(new EssayResponse("No."));
              default -> AnyQuestion.wrongByEitherKey(kind).orElse(null);
            };
        if (response != null) {
          desk.save(attempt, kind.ordinal() + 1, response);
        }
      }
      return desk.handIn(attempt);
    }

    private List<Remedy> remedies(QuestionVersion version) {
      Kind kind = version.question().kind();
      if (kind == Kind.ESSAY) {
        return List.of(new FullMarks(), new LeftOut());
      }
      Response other = AnyQuestion.withOtherKey(kind).keyedResponse().orElseThrow();
      return List.of(new AlsoRight(other), new OnlyRight(other), new FullMarks(), new LeftOut());
    }
  }

  @Nested
  class StillAtWork {

    @Test
    void whoGoesOnIsMarkedByTheNewKey() {
      Attempt attempt = desk.start(quiz, "bob");
      desk.save(attempt, 1, BOB);
      assertThat(marked(quiz, new OnlyRight(BOB))).isZero();
      desk.handIn(attempt);
      assertThat(points(attempt)).isEqualTo("1");
      Attempt ended = desk.stands(attempt);
      assertThat(ended.marks(ended.item(1).orElseThrow()))
          .singleElement()
          .extracting(Mark::correction)
          .isEqualTo(1);
    }

    /** At a node that did not know of it yet. */
    @Test
    void whoHandedInMeanwhileIsMarkedAnewLater() {
      Attempt attempt = desk.start(quiz, "bob");
      desk.save(attempt, 1, BOB);
      Attempt unknowing = desk.stands(attempt);
      marked(quiz, new OnlyRight(BOB));
      desk.attempts.end(unknowing.end(desk.now));
      assertThat(points(attempt)).isEqualTo("0");
      desk.correcting.catchUp();
      assertThat(points(attempt)).isEqualTo("0");
      desk.now = desk.now.plus(Correcting.SPREAD).plusMillis(1);
      desk.correcting.catchUp();
      assertThat(points(attempt)).isEqualTo("1");
      assertThat(desk.log.unsettled(desk.now.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void whatWasCheckedIsJudgedByTheNewKey() {
      Quiz atOnce = AnyAttempt.quiz(new ImmediateFeedback(), AnyAttempt.choices(1));
      Attempt attempt = desk.start(atOnce, "bob");
      desk.check(attempt, 1, BOB);
      marked(atOnce, new AlsoRight(BOB));
      desk.handIn(attempt);
      assertThat(points(attempt)).isEqualTo("1");
    }
  }

  @Nested
  class ByBehaviour {

    /** The first try was right after all, so that the others were none. */
    @Test
    void triesAreCountedByTheNewKey() {
      Quiz tries = AnyAttempt.quiz(new Interactive(3, Score.of(1, 3)), AnyAttempt.choices(1));
      Attempt attempt = desk.start(tries, "bob");
      desk.check(attempt, 1, BOB);
      desk.check(attempt, 1, ANN);
      desk.handIn(attempt);
      assertThat(points(attempt)).isEqualTo("2/3");
      marked(tries, new AlsoRight(BOB));
      assertThat(points(attempt)).isEqualTo("1");
    }

    @Test
    void certaintyIsKept() {
      Quiz certain = AnyAttempt.quiz(new DeferredCbm(), AnyAttempt.choices(1));
      Attempt attempt = desk.start(certain, "bob");
      desk.attempting.take(
          desk.stands(attempt),
          Act.SAVE,
          desk.stands(attempt).item(1).orElseThrow(),
          new Given(BOB, Certainty.HIGH));
      desk.handIn(attempt);
      assertThat(points(attempt)).isEqualTo("-6");
      marked(certain, new AlsoRight(BOB));
      assertThat(points(attempt)).isEqualTo("3");
    }

    /** Full marks are then what the greatest certainty would have earned. */
    @Test
    void fullMarksAreAllThatCouldBeEarned() {
      Quiz certain = AnyAttempt.quiz(new DeferredCbm(), AnyAttempt.choices(1));
      Attempt attempt = desk.answered(certain, "bob", BOB);
      marked(certain, new FullMarks());
      assertThat(result(attempt)).isEqualTo("3 of 3");
    }
  }

  @Nested
  class ByKind {

    /** Four of eight options are shown; where the right one is not among them, nobody can be. */
    @Test
    void whoWasOfferedNothingRightGetsFullMarks() {
      List<Option> pool =
          IntStream.range(0, 8).mapToObj(n -> AnyQuestion.option("Option " + n)).toList();
      SingleChoice question = new SingleChoice(Stem.of("Which?"), pool, PartId.of("Option 0"), 4);
      Quiz pooled =
          AnyAttempt.quiz(new DeferredFeedback(), List.of(Slot.of(AnyVersion.of(question))));
      Response seven = new SingleChoiceResponse(PartId.of("Option 7"));
      List<Attempt> all =
          IntStream.range(0, 20)
              .mapToObj(
                  n ->
                      desk.answered(
                          pooled, "s" + n, new SingleChoiceResponse(PartId.of("Option 0"))))
              .toList();
      marked(pooled, new OnlyRight(seven));
      assertThat(all)
          .allSatisfy(
              attempt -> assertThat(points(attempt)).isEqualTo(isOffered(attempt) ? "0" : "1"));
      assertThat(all).map(this::isOffered).contains(true, false);
    }

    private boolean isOffered(Attempt attempt) {
      return attempt.item(1).orElseThrow().question().present().toString().contains("Option 7");
    }

    @Test
    void essaysGetFullMarksOrAreLeftOut() {
      Quiz essay =
          AnyAttempt.quiz(
              new DeferredFeedback(), List.of(Slot.of(AnyVersion.of(AnyQuestion.any(Kind.ESSAY)))));
      Attempt attempt = desk.answered(essay, "eve", new EssayResponse("So."));
      assertThat(points(attempt)).isEqualTo("awaits a person");
      marked(essay, new FullMarks());
      assertThat(points(attempt)).isEqualTo("1");
      marked(essay, new TakenBack(1));
      assertThat(points(attempt)).isEqualTo("awaits a person");
      marked(essay, new LeftOut());
      assertThat(Pile.of(desk.attempts.of(essay.id()))).isEmpty();
      assertThat(result(attempt)).isEqualTo("0 of 0");
    }
  }

  @Nested
  class Refused {

    private Refusal refusal(Kind kind, Remedy remedy) {
      Quiz one =
          AnyAttempt.quiz(
              new DeferredFeedback(), List.of(Slot.of(AnyVersion.of(AnyQuestion.any(kind)))));
      return desk.correcting.refusal(one.id(), first(one), remedy).orElseThrow();
    }

    @Test
    void responseSaysWhatIsRight() {
      assertThat(refusal(Kind.SINGLE_CHOICE, new OnlyRight(new SingleChoiceResponse(null))))
          .isEqualTo(Refusal.NOTHING_GIVEN);
      assertThat(
              refusal(
                  Kind.SINGLE_CHOICE, new AlsoRight(new SingleChoiceResponse(PartId.of("Eve")))))
          .isEqualTo(Refusal.NOTHING_GIVEN);
      assertThat(refusal(Kind.NUMERIC, new AlsoRight(new NumericResponse("many"))))
          .isEqualTo(Refusal.NOT_A_NUMBER);
      assertThat(
              refusal(
                  Kind.MATCHING,
                  new AlsoRight(new MatchingResponse(Map.of(PartId.of("rain"), PartId.of("dry"))))))
          .isEqualTo(Refusal.INCOMPLETE);
      assertThat(refusal(Kind.ESSAY, new AlsoRight(new EssayResponse("So."))))
          .isEqualTo(Refusal.NO_KEY);
      assertThat(refusal(Kind.SINGLE_CHOICE, new AlsoRight(new MultipleChoiceResponse(Set.of()))))
          .isEqualTo(Refusal.NOTHING_GIVEN);
    }

    @Test
    void whatIsRightAlreadyChangesNothing() {
      assertThat(refusal(Kind.SINGLE_CHOICE, new AlsoRight(ANN))).isEqualTo(Refusal.RIGHT_ALREADY);
      assertThat(refusal(Kind.SINGLE_CHOICE, new OnlyRight(ANN))).isEqualTo(Refusal.RIGHT_ALREADY);
      marked(quiz, new AlsoRight(BOB));
      assertThat(desk.correcting.refusal(quiz.id(), first(quiz), new AlsoRight(BOB)))
          .contains(Refusal.RIGHT_ALREADY);
      assertThat(desk.correcting.refusal(quiz.id(), first(quiz), new OnlyRight(ANN))).isEmpty();
    }

    @Test
    void onlyWhatIsInForceIsTakenBack() {
      assertThat(refusal(Kind.SINGLE_CHOICE, new TakenBack(1))).isEqualTo(Refusal.NOT_IN_FORCE);
      marked(quiz, new AlsoRight(BOB));
      QuestionVersion second = quiz.slots().get(1).version();
      assertThat(desk.correcting.refusal(quiz.id(), second, new TakenBack(1)))
          .contains(Refusal.NOT_IN_FORCE);
      marked(quiz, new TakenBack(1));
      assertThat(desk.correcting.refusal(quiz.id(), first(quiz), new TakenBack(1)))
          .contains(Refusal.NOT_IN_FORCE);
    }

    @Test
    void reasonIsGiven() {
      assertThat(correct(" ")).isEqualTo(new Corrected.Refused(Refusal.NO_REASON));
      assertThat(correct("x".repeat(2_001)))
          .isEqualTo(new Corrected.Refused(Refusal.REASON_TOO_LONG));
      assertThat(desk.log.of(quiz.id()).all()).isEmpty();
    }

    private Corrected correct(String reason) {
      return desk.correcting.correct(
          quiz.id(), first(quiz), new FullMarks(), reason, INSTRUCTOR, 0);
    }

    @Test
    void whatAnotherDidMeanwhileIsLookedAtFirst() {
      marked(quiz, new AlsoRight(BOB));
      assertThat(
              desk.correcting.correct(
                  quiz.id(), first(quiz), new FullMarks(), "Late.", INSTRUCTOR, 0))
          .isEqualTo(new Corrected.Overtaken());
      assertThat(desk.log.of(quiz.id()).count()).isEqualTo(1);
    }
  }
}
