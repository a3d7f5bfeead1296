package org.hikiwake.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.response.TrueFalseResponse;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every kind of question keeps, walked over the sealed hierarchy so that none is forgotten.
 */
class QuestionContractTest {

  private static Question drawn(Kind kind) {
    return AnyQuestion.any(kind).draw(new Seed(7).chance());
  }

  /** A response that a student of this kind could give who gives nothing. */
  private static Response blank(Kind kind) {
    return switch (kind) {
      case SINGLE_CHOICE -> new SingleChoiceResponse(null);
      case MULTIPLE_CHOICE -> new MultipleChoiceResponse(Set.of());
      case TRUE_FALSE -> new TrueFalseResponse(null);
      case MATCHING -> new MatchingResponse(Map.of());
      case ORDERING -> new OrderingResponse(Map.of());
      case CLOZE -> new ClozeResponse(Map.of());
      case NUMERIC -> new NumericResponse(" ");
      case SHORT_ANSWER -> new ShortAnswerResponse("");
      case HOT_TEXT -> new HotTextResponse(null);
      case ESSAY -> new EssayResponse("\n");
    };
  }

  private static Score score(Outcome outcome) {
    return ((Outcome.Graded) outcome).score();
  }

  @Test
  void everyPermittedKindHasAnExample() {
    List<Class<?>> examples =
        Arrays.stream(Kind.values()).<Class<?>>map(k -> AnyQuestion.any(k).getClass()).toList();
    assertThat(examples).containsExactlyInAnyOrder(Question.class.getPermittedSubclasses());
    assertThat(Kind.values()).allSatisfy(k -> assertThat(drawn(k).kind()).isEqualTo(k));
  }

  @ParameterizedTest
  @EnumSource
  void keyScoresFullWhereAMachineMarks(Kind kind) {
    Question question = drawn(kind);
    assertThat(question.keyedResponse().isEmpty()).isEqualTo(kind == Kind.ESSAY);
    question
        .keyedResponse()
        .ifPresent(key -> assertThat(score(question.check(key))).isEqualTo(Score.FULL));
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyedRemarkIsAHitForTheKey(Kind kind) {
    Question question = drawn(kind);
    question
        .keyedResponse()
        .map(question::check)
        .map(outcome -> ((Outcome.Graded) outcome).remarks())
        .ifPresent(
            remarks ->
                assertThat(remarks)
                    .isNotEmpty()
                    .allSatisfy(r -> assertThat(r.standing().name()).isIn("HIT", "SPARED"))
                    .allSatisfy(r -> assertThat(r.why().citations()).isNotEmpty()));
  }

  @ParameterizedTest
  @EnumSource
  void blankIsUngradableInPracticeAndZeroAtSubmission(Kind kind) {
    Question question = drawn(kind);
    assertThat(blank(kind).isBlank()).isTrue();
    assertThat(question.check(blank(kind))).isEqualTo(new Outcome.Ungradable(Reason.BLANK));
    assertThat(score(question.submit(blank(kind)))).isEqualTo(Score.ZERO);
    assertThat(score(question.nothing())).isEqualTo(Score.ZERO);
  }

  @Test
  void essayAwaitsAPerson() {
    Response written = new EssayResponse("A text.");
    assertThat(drawn(Kind.ESSAY).check(written)).isInstanceOf(Outcome.AwaitingPerson.class);
    assertThat(drawn(Kind.ESSAY).submit(written)).isInstanceOf(Outcome.AwaitingPerson.class);
  }

  @ParameterizedTest
  @EnumSource
  void responseOfAnotherKindIsUngradableAndZeroAtSubmission(Kind kind) {
    Response other =
        kind == Kind.SHORT_ANSWER ? new NumericResponse("1") : new ShortAnswerResponse("words");
    assertThat(drawn(kind).check(other)).isEqualTo(new Outcome.Ungradable(Reason.WRONG_KIND));
    assertThat(score(drawn(kind).submit(other))).isEqualTo(Score.ZERO);
  }

  @ParameterizedTest
  @EnumSource
  void writtenAnswersHaveALimit(Kind kind) {
    String endless = "a".repeat(Response.MAX_TEXT + 1);
    Response response =
        switch (kind) {
          case CLOZE -> new ClozeResponse(Map.of(PartId.gap(1), endless));
          case NUMERIC -> new NumericResponse(endless);
          case ESSAY -> new EssayResponse(endless);
          default -> new ShortAnswerResponse(endless);
        };
    assertThat(drawn(kind).check(response)).isEqualTo(new Outcome.Ungradable(Reason.TOO_LONG));
  }

  @ParameterizedTest
  @EnumSource
  void drawIsTheSameForTheSameSeedAndOfTheSameKind(Kind kind) {
    Question question = AnyQuestion.any(kind);
    assertThat(question.draw(new Seed(3).chance())).isEqualTo(question.draw(new Seed(3).chance()));
    assertThat(question.draw(new Seed(3).chance()).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatAStudentSeesChangesWithTheKey(Kind kind) {
    for (long seed = 0; seed < 50; seed++) {
      Question one = AnyQuestion.any(kind).draw(new Seed(seed).chance());
      Question other = AnyQuestion.withOtherKey(kind).draw(new Seed(seed).chance());
      assertThat(one).isNotEqualTo(other);
      assertThat(QuizJson.line(one.present())).isEqualTo(QuizJson.line(other.present()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void foldCallsTheCaseOfItsKind(Kind kind) {
    Kind folded =
        AnyQuestion.any(kind)
            .fold(
                new Question.Cases<>(
                    q -> Kind.SINGLE_CHOICE,
                    q -> Kind.MULTIPLE_CHOICE,
                    q -> Kind.TRUE_FALSE,
                    q -> Kind.MATCHING,
                    q -> Kind.ORDERING,
                    q -> Kind.CLOZE,
                    q -> Kind.NUMERIC,
                    q -> Kind.SHORT_ANSWER,
                    q -> Kind.HOT_TEXT,
                    q -> Kind.ESSAY));
    assertThat(folded).isEqualTo(kind);
  }
}
