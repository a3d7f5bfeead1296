package org.hikiwake.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RekeyingTest {

  private static final Explanation WHY = new Explanation("We were wrong.", List.of());

  private static Question drawn(Kind kind) {
    return AnyQuestion.any(kind).draw(new Seed(7).chance());
  }

  private static Response otherKey(Kind kind) {
    return AnyQuestion.withOtherKey(kind).keyedResponse().orElseThrow();
  }

  private static Question rekeyed(Kind kind) {
    return Rekeying.of(drawn(kind), otherKey(kind), WHY).orElseThrow();
  }

  private static Optional<Question> rekeyed(Kind kind, Response right) {
    return Rekeying.of(AnyQuestion.any(kind), right, WHY);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ESSAY")
  void readsAsBefore(Kind kind) {
    assertThat(rekeyed(kind).present()).isEqualTo(drawn(kind).present());
  }

  /** As if it had had the other key from the beginning. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ESSAY")
  void isMarkedByTheOtherKey(Kind kind) {
    Question other = AnyQuestion.withOtherKey(kind);
    List<Response> given =
        List.of(otherKey(kind), AnyQuestion.any(kind).keyedResponse().orElseThrow());
    assertThat(rekeyed(kind).keyedResponse()).contains(otherKey(kind));
    assertThat(given)
        .allSatisfy(
            response ->
                assertThat(rekeyed(kind).check(response).earned())
                    .isEqualTo(other.check(response).earned()));
    assertThat(rekeyed(kind).check(given.get(0)).earned())
        .isNotEqualTo(rekeyed(kind).check(given.get(1)).earned());
  }

  /** Else an option would be explained as wrong that is right. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ESSAY")
  void whatIsOtherIsExplainedOtherwise(Kind kind) {
    assertThat(remarks(rekeyed(kind))).contains(WHY);
  }

  @Test
  void whatIsNotKeepsItsExplanation() {
    assertThat(remarks(rekeyed(Kind.SINGLE_CHOICE)))
        .containsExactlyInAnyOrder(
            WHY, WHY, AnyQuestion.why("Why Bob."), AnyQuestion.why("Why Dee."));
    assertThat(remarks(rekeyed(Kind.MATCHING)))
        .containsExactlyInAnyOrder(WHY, WHY, AnyQuestion.why("Why snow."));
  }

  private static List<Explanation> remarks(Question question) {
    return question.nothing().comments().stream().map(Remark::why).toList();
  }

  @Test
  void onlyPersonsMarkEssays() {
    assertThat(rekeyed(Kind.ESSAY, new EssayResponse("So."))).isEmpty();
  }

  /** Who was offered none of what is right cannot be marked by it. */
  @Test
  void whatWasNotOfferedIsNoKey() {
    assertThat(rekeyed(Kind.SINGLE_CHOICE, new SingleChoiceResponse(PartId.of("Eve")))).isEmpty();
  }

  @Test
  void ofSeveralThoseCountThatWereOffered() {
    Response right = new MultipleChoiceResponse(Set.of(PartId.of("Cy"), PartId.of("Eve")));
    Question rekeyed = rekeyed(Kind.MULTIPLE_CHOICE, right).orElseThrow();
    assertThat(rekeyed.keyedResponse())
        .contains(new MultipleChoiceResponse(Set.of(PartId.of("Cy"))));
  }

  @Test
  void keyIsWhole() {
    assertThat(rekeyed(Kind.SINGLE_CHOICE, new SingleChoiceResponse(null))).isEmpty();
    assertThat(rekeyed(Kind.SINGLE_CHOICE, new NumericResponse("1"))).isEmpty();
    assertThat(rekeyed(Kind.NUMERIC, new NumericResponse("many"))).isEmpty();
    assertThat(
            rekeyed(
                Kind.MATCHING, new MatchingResponse(Map.of(PartId.of("rain"), PartId.of("dry")))))
        .isEmpty();
    assertThat(rekeyed(Kind.ORDERING, new OrderingResponse(Map.of(PartId.of("Ann"), 1)))).isEmpty();
    assertThat(
            rekeyed(
                Kind.ORDERING,
                new OrderingResponse(
                    Map.of(
                        PartId.of("Ann"), 1,
                        PartId.of("Bob"), 1,
                        PartId.of("Cy"), 2,
                        PartId.of("Dee"), 3))))
        .isEmpty();
    assertThat(rekeyed(Kind.CLOZE, new ClozeResponse(Map.of(PartId.gap(1), "hail")))).isEmpty();
  }

  /** What was held to mean another is right now; what still does stays wrong. */
  @Test
  void rivalCanTurnOutToBeRight() {
    Question question =
        new ShortAnswer(
            Stem.of("Who?"),
            new AcceptedAnswers(List.of("Lavrov"), List.of("Primakov", "Putin"), Typos.SMALL),
            AnyQuestion.why("He."),
            Proof.AUTHORED);
    Question rekeyed =
        Rekeying.of(question, new ShortAnswerResponse("Primakov"), WHY).orElseThrow();
    assertThat(earned(rekeyed, "Primakov")).isEqualTo("1");
    assertThat(earned(rekeyed, "primakow")).isEqualTo("1");
    assertThat(earned(rekeyed, "Putin")).isEqualTo("0");
    assertThat(earned(rekeyed, "Lavrov")).isEqualTo("0");
  }

  private static String earned(Question question, String text) {
    Outcome outcome = question.check(new ShortAnswerResponse(text));
    return outcome.earned().orElseThrow().toString();
  }
}
