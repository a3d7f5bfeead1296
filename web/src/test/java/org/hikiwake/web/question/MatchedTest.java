package org.hikiwake.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Cloze.Gap;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.wording.Naming;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchedTest {

  private static final AcceptedAnswers PUTIN =
      new AcceptedAnswers(
          List.of("Vladimir Putin", "Putin"), List.of("Lutin"), Typos.SMALL, Naming.PERSON);

  private static Outcome answered(String text) {
    return new ShortAnswer(Stem.of("Who?"), PUTIN, AnyQuestion.why("He."), Proof.AUTHORED)
        .check(new ShortAnswerResponse(text));
  }

  private static Outcome filled(String first, String second) {
    List<Cloze.Segment> gaps =
        List.of(
            new Gap(PartId.gap(1), PUTIN, AnyQuestion.why("He.")),
            new Gap(PartId.gap(2), PUTIN, AnyQuestion.why("He again.")));
    return new Cloze(Stem.of("Fill in."), gaps)
        .check(new ClozeResponse(Map.of(PartId.gap(1), first, PartId.gap(2), second)));
  }

  private static List<String> told(Outcome outcome, Aspect... aspects) {
    Set<Aspect> set = EnumSet.noneOf(Aspect.class);
    set.addAll(Arrays.asList(aspects));
    return Matched.told(outcome.compared(), outcome, set).stream()
        .map(m -> m.given() + " " + m.rule() + " " + m.wording() + " " + m.typos())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, EXACT Vladimir Putin 0",
    "vladimir putin, NORMALIZED Vladimir Putin 0",
    "PUTIN, ALIAS Putin 0",
    "V. Putin, NAME_FORM Vladimir Putin 0",
    "Putni, TYPO Putin 1",
    "Vladymir Puttin, TYPO Vladimir Putin 2",
    "Lutin, NEAR_ANOTHER_NAME Putin 1",
    "Xi Jinping, UNKNOWN null 0"
  })
  void whoMaySeeEverythingIsToldTheRuleAndTheName(String answer, String rule) {
    assertThat(told(answered(answer), Aspect.values())).containsExactly(answer + " " + rule);
  }

  @Nested
  class ToAStudent {

    @Test
    void nothingIsToldBeforeHeMaySeeWhatWasRight() {
      assertThat(told(answered("Putni"))).isEmpty();
      assertThat(told(answered("Putni"), Aspect.ATTEMPT, Aspect.MARKS)).isEmpty();
    }

    @Test
    void whyItWasRightIsToldWithoutTheRightAnswer() {
      assertThat(told(answered("Putni"), Aspect.CORRECTNESS)).containsExactly("Putni TYPO null 1");
    }

    @Test
    void whyItWasWrongIsToldWithTheRightAnswerAlone() {
      Outcome wrong = answered("Lutin");
      assertThat(told(wrong, Aspect.CORRECTNESS, Aspect.FEEDBACK)).isEmpty();
      assertThat(told(wrong, Aspect.CORRECTNESS, Aspect.RIGHT_ANSWER)).hasSize(1);
    }

    @Test
    void whichGapsAreRightIsToldWithTheFeedbackAlone() {
      Outcome half = filled("Putni", "Lutin");
      assertThat(told(half, Aspect.CORRECTNESS)).isEmpty();
      assertThat(told(half, Aspect.CORRECTNESS, Aspect.FEEDBACK))
          .containsExactly("Putni TYPO null 1");
      assertThat(told(filled("Putni", "putin"), Aspect.CORRECTNESS)).hasSize(2);
    }
  }

  @Test
  void whatIsNotWrittenHasNoRule() {
    Outcome nothing = AnyQuestion.any(Kind.SHORT_ANSWER).nothing();
    assertThat(told(nothing, Aspect.values())).isEmpty();
    Outcome chosen =
        AnyQuestion.any(Kind.SINGLE_CHOICE)
            .check(AnyQuestion.any(Kind.SINGLE_CHOICE).keyedResponse().orElseThrow());
    assertThat(told(chosen, Aspect.values())).isEmpty();
  }
}
