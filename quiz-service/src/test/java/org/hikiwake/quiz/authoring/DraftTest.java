package org.hikiwake.quiz.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPosition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.authoring.Draft.Problem;
import org.hikiwake.quiz.authoring.Wording.Text;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DraftTest {

  /** Ann holds something in the first paragraph, and nothing is cited from the others. */
  private static final ContentPack PACK = anyPack().with(anyPosition("rain", "ann")).pack();

  /** All 4,700 were read once; so many take a second. */
  private static final int ONE_OF = 13;

  /** A draft of the kind with nothing wrong in it, and some fields changed. */
  private static Draft draft(Kind kind, String... changes) {
    Map<String, String> fields = new HashMap<>(Draft.of(AnyQuestion.any(kind)).fields());
    for (int n = 0; n < changes.length; n += 2) {
      fields.put(changes[n], changes[n + 1]);
    }
    return new Draft(kind, fields);
  }

  private static Question read(Draft draft) {
    Draft.Reading reading = draft.read(PACK);
    assertThat(reading.problems()).isEmpty();
    return reading.question();
  }

  // --- there and back

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenReadsAsTheQuestion(Kind kind) {
    Question question = AnyQuestion.any(kind);
    Question again = read(Draft.of(question));
    assertThat(again.present()).isEqualTo(question.present());
    assertThat(again.keyedResponse()).isEqualTo(question.keyedResponse());
    assertThat(Draft.of(again)).isEqualTo(Draft.of(question));
  }

  /** So that every question can be taken as the beginning of an own one. */
  @Test
  void generatedQuestionsCanBeTakenOver() {
    List<QuestionVersion> all = ShippedBank.EXAMINATION.passed();
    IntStream.range(0, all.size())
        .filter(n -> n % ONE_OF == 0)
        .forEach(n -> isTakenOver(all.get(n)));
  }

  private static void isTakenOver(QuestionVersion version) {
    Draft.Reading reading = Draft.of(version.question()).read(ShippedBank.PACK);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.question().present()).isEqualTo(version.question().present());
    assertThat(reading.question().keyedResponse()).isEqualTo(version.question().keyedResponse());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ESSAY")
  void theKeyedResponseEarnsAll(Kind kind) {
    Question question = read(draft(kind));
    assertThat(question.check(question.keyedResponse().orElseThrow()).earned())
        .contains(Score.FULL);
  }

  // --- what serves where a row is silent

  @Test
  void theExplanationOfTheWholeServesWhereAnOptionHasNone() {
    Question question =
        read(
            draft(
                Kind.SINGLE_CHOICE,
                "why",
                "Since it rains.",
                "why.2",
                "",
                "why.3",
                "",
                "why.4",
                "By Dee."));
    assertThat(Wording.of(question))
        .filteredOn(text -> text.role() == Wording.Role.EXPLANATION)
        .extracting(Text::text)
        .containsExactly("Since it rains.", "Since it rains.", "Since it rains.", "By Dee.");
  }

  @Test
  void theWordsOfThePackServeWhereNoneAreGiven() {
    Question question = read(draft(Kind.NUMERIC, "places", "1"));
    assertThat(Draft.of(question).field("places")).startsWith("1 (");
  }

  // --- written answers

  @Test
  void gapsAcceptWhatStandsInTheirBrackets() {
    Question question = read(draft(Kind.CLOZE, "words", "The [rain|shower] in [Spain]."));
    ClozeResponse given =
        new ClozeResponse(Map.of(PartId.gap(1), "shower", PartId.gap(2), "Spain"));
    assertThat(question.check(given).earned()).contains(Score.FULL);
  }

  @Test
  void theNameOfAnotherAuthorIsNoTypo() {
    ShortAnswer question = (ShortAnswer) read(draft(Kind.SHORT_ANSWER, "answers", "Anna\nAnne"));
    assertThat(question.accepted().rivals()).contains("Ann");
    assertThat(question.check(new ShortAnswerResponse("Anne")).earned()).contains(Score.FULL);
    assertThat(question.check(new ShortAnswerResponse("Ann")).earned()).contains(Score.ZERO);
  }

  @Test
  void aNumberMayHaveACommaAndATolerance() {
    Question question = read(draft(Kind.NUMERIC, "value", "3,5", "tolerance", "0.5"));
    assertThat(question.check(new NumericResponse("4")).earned()).contains(Score.FULL);
    assertThat(question.check(new NumericResponse("4.1")).earned()).contains(Score.ZERO);
  }

  // --- what is wrong

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "SINGLE_CHOICE | ask | | ask | MISSING",
        "SINGLE_CHOICE | right | | right | NONE_RIGHT",
        "SINGLE_CHOICE | right | 9 | right | NONE_RIGHT",
        "SINGLE_CHOICE | text.2 | Ann | text.2 | ALIKE",
        "SINGLE_CHOICE | shown | 5 | shown | OUT_OF_RANGE",
        "SINGLE_CHOICE | shown | few | shown | NOT_A_NUMBER",
        "SINGLE_CHOICE | why | | why | MISSING",
        "SINGLE_CHOICE | places | | places | MISSING",
        "SINGLE_CHOICE | places | 99 | places | UNKNOWN_PARAGRAPH",
        "SINGLE_CHOICE | places | 0 | places | UNKNOWN_PARAGRAPH",
        "SINGLE_CHOICE | places | page one | places | UNREADABLE_PLACE",
        "SINGLE_CHOICE | places | other#1 | places | UNKNOWN_READING",
        "SINGLE_CHOICE | places | @nowhere | places | UNKNOWN_SOURCE",
        "SINGLE_CHOICE | places | 3 | places | WORDS_MISSING",
        "SINGLE_CHOICE | places | 3 (one two three four five) | places | TOO_MANY_WORDS",
        "SINGLE_CHOICE | reading | elsewhere | reading | UNKNOWN_READING",
        "MULTIPLE_CHOICE | shown | 1 | shown | OUT_OF_RANGE",
        "TRUE_FALSE | right | | right | NONE_RIGHT",
        "TRUE_FALSE | right | maybe | right | NONE_RIGHT",
        "MATCHING | target.1 | | target.1 | MISSING",
        "MATCHING | text.2 | rain | text.2 | ALIKE",
        "ORDERING | text.2 | Ann | text.2 | ALIKE",
        "CLOZE | words | No gap at all. | words | NO_GAP",
        "CLOZE | words | An empty [] one. | words | NO_GAP",
        "CLOZE | words | One [open. | words | UNBALANCED",
        "CLOZE | words | One closed]. | words | UNBALANCED",
        "CLOZE | words | [One [in] another]. | words | UNBALANCED",
        "NUMERIC | value | many | value | NOT_A_NUMBER",
        "NUMERIC | tolerance | -1 | tolerance | OUT_OF_RANGE",
        "SHORT_ANSWER | answers | | answers | MISSING",
        "HOT_TEXT | passage | | passage | NONE_RIGHT",
        "HOT_TEXT | passage | 1, 2 | passage | SEVERAL_RIGHT",
        "HOT_TEXT | others | | others | TOO_FEW",
        "HOT_TEXT | others | 77 | others | UNKNOWN_PARAGRAPH",
        "ESSAY | points.1 | 0 | points.1 | OUT_OF_RANGE",
        "ESSAY | maximum | lots | maximum | NOT_A_NUMBER",
      })
  void saysWhatIsWrongWithAField(
      Kind kind, String changed, String typed, String field, Problem problem) {
    Draft.Reading reading = draft(kind, changed, typed == null ? "" : typed).read(PACK);
    assertThat(reading.question()).isNull();
    assertThat(reading.problems()).containsEntry(field, problem);
  }

  @ParameterizedTest
  @EnumSource
  void saysAllThatIsMissingAtOnce(Kind kind) {
    Draft.Reading reading = new Draft(kind, Map.of()).read(PACK);
    assertThat(reading.question()).isNull();
    assertThat(reading.problems()).containsKeys("ask").hasSizeGreaterThan(1);
  }

  /** Answers that belong to none are asked for where the pairs have but one answer. */
  @Test
  void pairsComeBeforeAnswersThatBelongToNone() {
    assertThat(new Draft(Kind.MATCHING, Map.of()).read(PACK).problems())
        .containsEntry("text.1", Problem.TOO_FEW)
        .doesNotContainKey("spare");
    Map<String, String> onePair = Map.of("text.1", "rain", "target.1", "wet");
    assertThat(new Draft(Kind.MATCHING, onePair).read(PACK).problems())
        .containsEntry("spare", Problem.TOO_FEW);
  }

  @Test
  void longTextsAreRefused() {
    Draft draft = draft(Kind.ESSAY, "ask", "x".repeat(Draft.LONGEST + 1));
    assertThat(draft.read(PACK).problems()).containsEntry("ask", Problem.TOO_LONG);
  }

  @Test
  void rowsMayBeSkipped() {
    Draft draft = draft(Kind.SINGLE_CHOICE, "text.2", "", "why.2", "", "text.9", "Eve");
    assertThat(draft.rows()).isEqualTo(9);
    assertThat(Wording.of(read(draft)))
        .filteredOn(text -> text.role() == Wording.Role.OPTION)
        .extracting(Text::text)
        .containsExactly("Ann", "Cy", "Dee", "Eve");
  }

  // --- where it comes from

  @Test
  void anOwnQuestionUsesWhatItsParagraphsAreCitedFor() {
    QuestionVersion version = Own.version(Own.newId(), read(draft(Kind.TRUE_FALSE)), PACK);
    assertThat(Own.is(version)).isTrue();
    assertThat(version.query()).isNull();
    assertThat(version.provenance().keyed()).isEmpty();
    assertThat(version.provenance().used()).extracting(Object::toString).containsExactly("rain");
    assertThat(version.provenance().readings())
        .extracting(Object::toString)
        .containsExactly("reading");
    assertThat(version.provenance().topics())
        .extracting(Object::toString)
        .containsExactly("weather");
  }

  @ParameterizedTest
  @EnumSource
  void anotherKeyIsTold(Kind kind) {
    Question question = AnyQuestion.any(kind);
    assertThat(Own.rekeys(question, AnyQuestion.withOtherKey(kind))).isTrue();
    assertThat(Own.rekeys(question, read(draft(kind, "ask", "Which?", "why", "So.")))).isFalse();
  }

  /** The model answer is what it was, and yet somebody is marked otherwise. */
  @ParameterizedTest
  @CsvSource({
    "NUMERIC, tolerance, 100",
    "SHORT_ANSWER, typos, larger",
    "SHORT_ANSWER, answers, 'Vladimir Putin\nthe President'",
    "CLOZE, words, 'The [rain|shower] in [Spain].'",
    "CLOZE, typos, none"
  })
  void whatIsAcceptedBesideItIsAKey(Kind kind, String field, String typed) {
    Question before = read(draft(kind));
    Question after = read(draft(kind, field, typed.replace("\\n", "\n")));
    assertThat(Own.rekeys(before, after)).isTrue();
  }

  @Test
  void idsDiffer() {
    assertThat(List.of(Own.newId(), Own.newId(), Own.newId()).stream().collect(Collectors.toSet()))
        .hasSize(3);
  }
}
