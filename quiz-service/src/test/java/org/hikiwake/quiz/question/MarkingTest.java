package org.hikiwake.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hikiwake.quiz.question.AnyQuestion.any;
import static org.hikiwake.quiz.question.AnyQuestion.option;
import static org.hikiwake.quiz.question.AnyQuestion.passage;
import static org.hikiwake.quiz.question.AnyQuestion.why;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.response.TrueFalseResponse;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scoring rule of each kind, as tables of cases. */
class MarkingTest {

  private static final Stem STEM = Stem.of("What?");

  private static String score(Question question, Response response) {
    return ((Outcome.Graded) question.check(response)).score().toString();
  }

  private static Set<PartId> parts(String texts) {
    return Arrays.stream(texts.split(" ")).map(PartId::of).collect(Collectors.toSet());
  }

  @Nested
  class ChoosingOne {

    @ParameterizedTest
    @CsvSource({"Ann, 1", "Bob, 0", "Dee, 0"})
    void isAllOrNothing(String chosen, String score) {
      assertThat(score(any(Kind.SINGLE_CHOICE), new SingleChoiceResponse(PartId.of(chosen))))
          .isEqualTo(score);
    }

    @Test
    void ofNoOptionIsUngradable() {
      assertThat(any(Kind.SINGLE_CHOICE).check(new SingleChoiceResponse(PartId.of("Eve"))))
          .isEqualTo(new Outcome.Ungradable(Reason.UNKNOWN_PART));
    }

    @Test
    void tellsWhyTheChosenIsWrongAndTheKeyIsRight() {
      Outcome outcome = any(Kind.SINGLE_CHOICE).check(new SingleChoiceResponse(PartId.of("Bob")));
      assertThat(((Outcome.Graded) outcome).remarks())
          .extracting(Remark::label, Remark::standing)
          .contains(
              tuple("Ann", Remark.Standing.MISSED),
              tuple("Bob", Remark.Standing.WRONG),
              tuple("Cy", Remark.Standing.SPARED));
    }

    @Test
    void showsTheKeyAmongFewerOptionsAtAnyPlace() {
      List<Option> seven =
          List.of("a b c d e f g".split(" ")).stream().map(t -> option(t)).toList();
      SingleChoice question = new SingleChoice(STEM, seven, PartId.of("d"), 4);
      int[] places = new int[4];
      for (long seed = 0; seed < 4000; seed++) {
        SingleChoice drawn = (SingleChoice) question.draw(new Seed(seed).chance());
        assertThat(drawn.options()).hasSize(4);
        places[drawn.options().stream().map(Option::id).toList().indexOf(PartId.of("d"))]++;
      }
      // Expected 1000 each; the standard deviation is 27, so this is beyond five of them.
      assertThat(Arrays.stream(places).boxed()).allSatisfy(n -> assertThat(n).isBetween(860, 1140));
    }

    @Test
    void needsAKeyAndDistinctOptions() {
      List<Option> two = List.of(option("a"), option("b"));
      assertThatThrownBy(() -> new SingleChoice(STEM, two, PartId.of("c"), 2))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(
              () -> new SingleChoice(STEM, List.of(option("a"), option("a")), PartId.of("a"), 2))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(() -> new SingleChoice(STEM, two, PartId.of("a"), 3))
          .isInstanceOf(InvalidQuestion.class);
    }
  }

  @Nested
  class ChoosingSeveral {

    // Ann and Bob are right, Cy and Dee are wrong.
    @ParameterizedTest
    @CsvSource({
      "Ann Bob, 1",
      "Ann, 1/2",
      "Ann Cy, 0",
      "Ann Bob Cy, 1/2",
      "Ann Bob Cy Dee, 0",
      "Cy Dee, 0",
      "Cy, 0"
    })
    void earnsRightLessWrong(String chosen, String score) {
      assertThat(score(any(Kind.MULTIPLE_CHOICE), new MultipleChoiceResponse(parts(chosen))))
          .isEqualTo(score);
    }

    @Test
    void ofUnknownPartsIsUngradable() {
      assertThat(any(Kind.MULTIPLE_CHOICE).check(new MultipleChoiceResponse(parts("Ann Eve"))))
          .isEqualTo(new Outcome.Ungradable(Reason.UNKNOWN_PART));
    }

    @Test
    void keepsEveryKeyWhenDrawn() {
      List<Option> seven =
          List.of("a b c d e f g".split(" ")).stream().map(t -> option(t)).toList();
      Set<PartId> keys = parts("a b c");
      MultipleChoice question = new MultipleChoice(STEM, seven, keys, 5);
      for (long seed = 0; seed < 100; seed++) {
        MultipleChoice drawn = (MultipleChoice) question.draw(new Seed(seed).chance());
        assertThat(drawn.options()).hasSize(5);
        assertThat(drawn.keys()).isEqualTo(keys);
      }
    }

    @Test
    void needsAKeyAmongItsOptions() {
      List<Option> two = List.of(option("a"), option("b"));
      assertThatThrownBy(() -> new MultipleChoice(STEM, two, Set.of(), 2))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(() -> new MultipleChoice(STEM, two, parts("c"), 2))
          .isInstanceOf(InvalidQuestion.class);
    }
  }

  @Nested
  class FindingAParagraph {

    private final List<Passage> seven =
        IntStream.rangeClosed(1, 7).mapToObj(AnyQuestion::passage).toList();

    private List<Integer> shown(Question question, long seed) {
      return ((HotText) question.draw(new Seed(seed).chance()))
          .passages().stream().map(passage -> passage.at().paragraph()).toList();
    }

    @Test
    void isAllOrNothing() {
      Question question = any(Kind.HOT_TEXT);
      assertThat(score(question, new HotTextResponse(passage(1).id()))).isEqualTo("1");
      assertThat(score(question, new HotTextResponse(passage(2).id()))).isEqualTo("0");
      assertThat(question.check(new HotTextResponse(passage(3).id())))
          .isEqualTo(new Outcome.Ungradable(Reason.UNKNOWN_PART));
    }

    @Test
    void showsNeighboursInTheOrderOfTheText() {
      Question question = new HotText(STEM, seven, passage(4).id(), 3);
      assertThat(LongStream.range(0, 50).mapToObj(seed -> shown(question, seed)).distinct())
          .containsExactlyInAnyOrder(List.of(2, 3, 4), List.of(3, 4, 5), List.of(4, 5, 6));
    }

    @Test
    void hasItsKeyAtEachPlaceEquallyOften() {
      Question question = new HotText(STEM, seven, passage(3).id(), 3);
      Map<Integer, Integer> places = new HashMap<>();
      for (long seed = 0; seed < 3000; seed++) {
        places.merge(shown(question, seed).indexOf(3), 1, Integer::sum);
      }
      assertThat(places.values())
          .hasSize(3)
          .allSatisfy(count -> assertThat(count).isBetween(900, 1100));
    }

    @Test
    void needsNeighboursOnBothSidesWhereTheyAreDrawn() {
      assertThatThrownBy(() -> new HotText(STEM, seven, passage(2).id(), 3))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(() -> new HotText(STEM, seven, passage(6).id(), 3))
          .isInstanceOf(InvalidQuestion.class);
      assertThat(new HotText(STEM, seven, passage(1).id(), 7).draw(new Seed(1).chance()))
          .isEqualTo(new HotText(STEM, seven, passage(1).id(), 7));
    }

    @Test
    void needsParagraphsOfOneReadingInOrderAndAKeyAmongThem() {
      List<Passage> two = List.of(passage(1), passage(2));
      Passage elsewhere =
          new Passage(
              new ParagraphRef(new ReadingId("other"), 3), AnyQuestion.why("."), Proof.AUTHORED);
      assertThatThrownBy(() -> new HotText(STEM, two, passage(3).id(), 2))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(() -> new HotText(STEM, two, passage(1).id(), 3))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(
              () -> new HotText(STEM, List.of(passage(2), passage(1)), passage(1).id(), 2))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(
              () -> new HotText(STEM, List.of(passage(1), elsewhere), passage(1).id(), 2))
          .isInstanceOf(InvalidQuestion.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void trueOrFalseIsAllOrNothing(boolean answer, String score) {
    assertThat(score(any(Kind.TRUE_FALSE), new TrueFalseResponse(answer))).isEqualTo(score);
  }

  @Nested
  class MatchingUp {

    // rain is wet, sun is dry, snow is wet; nothing is windy.
    @ParameterizedTest
    @CsvSource({
      "rain=wet sun=dry snow=wet, 1",
      "rain=wet sun=dry, 2/3",
      "rain=wet sun=wet snow=wet, 2/3",
      "rain=windy sun=windy snow=windy, 0"
    })
    void earnsTheShareOfRightPairs(String given, String score) {
      assertThat(score(any(Kind.MATCHING), new MatchingResponse(matches(given)))).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rain=stormy", "hail=wet"})
    void ofUnknownPartsIsUngradable(String given) {
      assertThat(any(Kind.MATCHING).check(new MatchingResponse(matches(given))))
          .isEqualTo(new Outcome.Ungradable(Reason.UNKNOWN_PART));
    }

    private Map<PartId, PartId> matches(String given) {
      Map<PartId, PartId> matches = new HashMap<>();
      for (String pair : given.split(" ")) {
        matches.put(PartId.of(pair.split("=")[0]), PartId.of(pair.split("=")[1]));
      }
      return matches;
    }

    @Test
    void needsPairsWhoseTargetsAreThere() {
      assertThatThrownBy(() -> new Matching(STEM, List.of(), List.of("wet")))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(
              () ->
                  new Matching(
                      STEM, List.of(new Matching.Pair(option("rain"), "wet")), List.of("dry")))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(
              () ->
                  new Matching(
                      STEM,
                      List.of(new Matching.Pair(option("rain"), "wet")),
                      List.of("wet", "wet")))
          .isInstanceOf(InvalidQuestion.class);
    }
  }

  @Nested
  class PuttingInOrder {

    // The right order is Ann, Bob, Cy, Dee: six pairs. Tau by hand.
    @ParameterizedTest
    @CsvSource({
      "Ann Bob Cy Dee, 1",
      "Bob Ann Cy Dee, 2/3",
      "Bob Ann Dee Cy, 1/3",
      "Dee Cy Bob Ann, 0",
      "Ann Bob, 1/6",
      "Bob Ann, 0"
    })
    void earnsKendallsTau(String given, String score) {
      Map<PartId, Integer> ranks = new HashMap<>();
      for (String item : given.split(" ")) {
        ranks.put(PartId.of(item), ranks.size() + 1);
      }
      assertThat(score(any(Kind.ORDERING), new OrderingResponse(ranks))).isEqualTo(score);
    }

    @Test
    void withTiesCountsThemForNeither() {
      Map<PartId, Integer> ranks =
          Map.of(PartId.of("Ann"), 1, PartId.of("Bob"), 1, PartId.of("Cy"), 2);
      assertThat(score(any(Kind.ORDERING), new OrderingResponse(ranks))).isEqualTo("1/3");
    }

    @Test
    void ofUnknownItemsIsUngradable() {
      assertThat(any(Kind.ORDERING).check(new OrderingResponse(Map.of(PartId.of("Eve"), 1))))
          .isEqualTo(new Outcome.Ungradable(Reason.UNKNOWN_PART));
    }

    @Test
    void needsTwoItemsAndShowsThem() {
      assertThatThrownBy(() -> Ordering.of(STEM, List.of(option("a"))))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(
              () -> new Ordering(STEM, List.of(option("a"), option("b")), List.of(PartId.of("a"))))
          .isInstanceOf(InvalidQuestion.class);
    }
  }

  @Nested
  class FillingGaps {

    @ParameterizedTest
    @CsvSource({"rain, Spain, 1", "rain, France, 1/2", "'', Spain, 1/2", "snow, Maine, 0"})
    void earnsTheShareOfRightGaps(String first, String second, String score) {
      Map<PartId, String> gaps = Map.of(PartId.gap(1), first, PartId.gap(2), second);
      assertThat(score(any(Kind.CLOZE), new ClozeResponse(gaps))).isEqualTo(score);
    }

    @Test
    void thatAreNotThereIsUngradable() {
      assertThat(any(Kind.CLOZE).check(new ClozeResponse(Map.of(PartId.gap(9), "rain"))))
          .isEqualTo(new Outcome.Ungradable(Reason.UNKNOWN_PART));
    }

    @Test
    void needsGapsWithTheirOwnIds() {
      Cloze.Gap gap =
          new Cloze.Gap(
              PartId.gap(1),
              new AcceptedAnswers(List.of("a"), List.of(), AcceptedAnswers.Typos.NONE),
              why("A."));
      assertThatThrownBy(() -> new Cloze(STEM, List.of(new Cloze.Words("no gap"))))
          .isInstanceOf(InvalidQuestion.class);
      assertThatThrownBy(() -> new Cloze(STEM, List.of(gap, gap)))
          .isInstanceOf(InvalidQuestion.class);
    }
  }

  @Nested
  class WritingANumber {

    @ParameterizedTest
    @CsvSource({
      "1996, 1",
      "1995, 1",
      "1997, 1",
      "1994.9, 0",
      "1997.1, 0",
      "'1,996', 1",
      "-1996, 0"
    })
    void isRightWithinTheTolerance(String written, String score) {
      assertThat(score(any(Kind.NUMERIC), new NumericResponse(written))).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
      "'1,250,000', 1250000",
      "1 250 000, 1250000",
      "'3,5', 3.5",
      "'1,250', 1250",
      "-3.5, -3.5",
      "−3.5, -3.5",
      "+7, 7"
    })
    void isReadAsPeopleWriteIt(String written, BigDecimal number) {
      assertThat(WrittenNumber.parse(written))
          .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ninety", "1e9", "12,34,56", "1.2.3", "--1", "NaN", "0x10", "7 years"})
    void inAnotherFormIsUngradable(String written) {
      assertThat(any(Kind.NUMERIC).check(new NumericResponse(written)))
          .isEqualTo(new Outcome.Ungradable(Reason.NOT_A_NUMBER));
    }

    @Test
    void hasNoNegativeTolerance() {
      assertThatThrownBy(
              () -> new Numeric(STEM, BigDecimal.ONE, BigDecimal.ONE.negate(), null, why("1.")))
          .isInstanceOf(InvalidQuestion.class);
    }
  }

  @Test
  void essayNeedsCriteriaAndRoom() {
    assertThatThrownBy(() -> new Essay(STEM, 100, List.of())).isInstanceOf(InvalidQuestion.class);
    assertThatThrownBy(() -> new Essay(STEM, 0, List.of(new Essay.Criterion("a", why("A."), 1))))
        .isInstanceOf(InvalidQuestion.class);
    assertThatThrownBy(() -> new Essay.Criterion("a", why("A."), 0))
        .isInstanceOf(InvalidQuestion.class);
  }

  @Test
  void scoresAreExactUntilTheyAreShown() {
    List<Score> thirds = List.of(Score.of(1, 3), Score.of(1, 3), Score.of(1, 3));
    assertThat(Score.sum(thirds)).isEqualTo(Score.FULL);
    assertThat(Score.of(2, 3).display()).isEqualTo("0.67");
    assertThat(Score.parse("2/3")).isEqualTo(Score.of(4, 6)).hasToString("2/3");
    assertThat(Score.of(-1, 3)).isEqualTo(Score.ZERO);
    assertThat(Score.FULL.display()).isEqualTo("1");
    assertThat(Score.FULL).isGreaterThan(Score.of(2, 3));
    assertThat(Score.ZERO.isZero()).isTrue();
    assertThat(Score.FULL.isFull()).isTrue();
  }
}
