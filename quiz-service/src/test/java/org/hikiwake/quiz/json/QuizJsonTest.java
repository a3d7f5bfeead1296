package org.hikiwake.quiz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Recourse;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Comparisons;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.AnyQuery;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.quiz.wording.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizJsonTest {

  @ParameterizedTest
  @EnumSource
  void questionsRoundTrip(Kind kind) {
    QuestionVersion version = AnyVersion.of(AnyQuestion.any(kind));
    String json = QuizJson.write(version);
    assertThat(json).contains("\"kind\":\"" + kind.word() + "\"", "\"schemaVersion\":1");
    assertThat(QuizJson.questionVersion(json)).isEqualTo(version);
    assertThat(QuizJson.write(QuizJson.questionVersion(json))).isEqualTo(json);
  }

  @Test
  void everyQueryRoundTrips() {
    assertThat(AnyQuery.all()).hasSameSizeAs(Query.class.getPermittedSubclasses());
    for (Query query : AnyQuery.all()) {
      QuestionVersion version = AnyVersion.asking(query, AnyQuestion.any(Kind.ESSAY));
      assertThat(QuizJson.questionVersion(QuizJson.write(version))).isEqualTo(version);
    }
  }

  @Test
  void questionsFromBeforeTheQueryAreRead() {
    String json = QuizJson.write(AnyVersion.of(AnyQuestion.any(Kind.ESSAY)));
    assertThat(json).doesNotContain("query");
    assertThat(QuizJson.questionVersion(json).query()).isNull();
  }

  @Test
  void explanationsSayWhichPlacesOnlyShowWhatIsSaidElsewhere() {
    List<Citation> places = List.of(AnyPack.cite(1), AnyPack.cite(2));
    Explanation why = new Explanation("So it is.", places, places.subList(1, 2));
    QuestionVersion version = AnyVersion.of(numeric(why));
    String json = QuizJson.write(version);
    assertThat(json).contains("\"elsewhere\":[{");
    assertThat(QuizJson.questionVersion(json)).isEqualTo(version);
  }

  @Test
  void explanationsFromBeforeThatAreReadAndKeepTheirForm() {
    QuestionVersion version =
        AnyVersion.of(numeric(new Explanation("So it is.", List.of(AnyPack.cite(1)))));
    String json = QuizJson.write(version);
    assertThat(json).doesNotContain("elsewhere");
    assertThat(QuizJson.questionVersion(json)).isEqualTo(version);
  }

  private static Numeric numeric(Explanation why) {
    return new Numeric(Stem.of("How many?"), BigDecimal.ONE, BigDecimal.ZERO, null, why);
  }

  @Test
  void comparisonsRoundTrip() {
    Compared taken = new Compared("PUTNI", new Match(Match.Rule.TYPO, "putni", "Putin", 1));
    Compared not = new Compared("\u0000", new Match(Match.Rule.UNKNOWN, "", null, 0));
    Comparisons all =
        new Comparisons(new TreeMap<>(Map.of(12, List.of(taken), 3, List.of(not, taken))));
    String json = QuizJson.write(all);
    assertThat(json).contains("\"schemaVersion\":1").doesNotContain("\u0000");
    assertThat(QuizJson.comparisons(json)).isEqualTo(all);
    assertThat(all.of(12)).containsExactly(taken);
    assertThat(all.of(1)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void responsesAndOutcomesRoundTrip(Kind kind) {
    Question question = AnyQuestion.any(kind).draw(new Seed(1).chance());
    Response response = question.keyedResponse().orElse(new EssayResponse("A text."));
    assertThat(QuizJson.response(QuizJson.write(response))).isEqualTo(response);
    for (Outcome outcome :
        List.of(question.check(response), question.nothing(), question.check(otherKind(kind)))) {
      assertThat(QuizJson.outcome(QuizJson.write(outcome))).isEqualTo(outcome);
    }
  }

  private static Response otherKind(Kind kind) {
    return kind == Kind.ESSAY ? new SingleChoiceResponse(null) : new EssayResponse("A text.");
  }

  @Test
  void blankResponsesAndPartialScoresRoundTrip() {
    Response blank = new SingleChoiceResponse(null);
    assertThat(QuizJson.response(QuizJson.write(blank))).isEqualTo(blank);
    Outcome partial = new Outcome.Graded(Score.of(2, 3), List.of());
    assertThat(QuizJson.write(partial)).contains("\"score\":\"2/3\"");
    assertThat(QuizJson.outcome(QuizJson.write(partial))).isEqualTo(partial);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"essay\",\"text\":\"a\"}",
        "{\"schemaVersion\":2,\"kind\":\"essay\",\"text\":\"a\"}",
        "{\"schemaVersion\":1,\"kind\":\"telepathy\"}",
        "{\"schemaVersion\":1,\"kind\":\"hot-text\",\"spans\":[\"NOT A PART\"]}",
        "{\"schemaVersion\":1,\"kind\":\"hot-text\",\"spans\":[{}]}",
        "{\"schemaVersion\":1,\"kind\":\"ordering\",\"ranks\":{\"NOT A PART\":1}}",
        "{"
      })
  void otherFormsAreRefused(String json) {
    assertThatThrownBy(() -> QuizJson.response(json)).isInstanceOf(UnreadableJson.class);
  }

  /** As short answers were stored before it was kept what is named. */
  @Test
  void acceptedAnswersWithoutNamingAreOfWords() {
    QuestionVersion version = AnyVersion.of(AnyQuestion.any(Kind.SHORT_ANSWER));
    String json = QuizJson.write(version);
    String older = json.replace("\"naming\":\"WORDS\",", "");
    assertThat(older).isNotEqualTo(json);
    assertThat(QuizJson.questionVersion(older)).isEqualTo(version);
  }

  @ParameterizedTest
  @MethodSource("org.hikiwake.quiz.behaviour.AnyBehaviour#all")
  void behavioursRoundTrip(Behaviour behaviour) {
    Wish wish = Wish.anythingFrom(new PackId("any")).by(behaviour);
    assertThat(QuizJson.wish(QuizJson.write(wish))).isEqualTo(wish);
  }

  @Test
  void behaviourIsStoredWithItsTriesAndPenalty() {
    assertThat(QuizJson.line(Interactive.usual()))
        .isEqualTo("{\"kind\":\"interactive\",\"penalty\":\"1/3\",\"tries\":3}");
  }

  @Test
  void wishesOfBeforeThereWereBehavioursAreMarkedAtOnce() {
    String old =
        "{\"kinds\":[],\"length\":5,\"pack\":\"any\",\"readings\":[],\"schemaVersion\":1,\"topics\":[]}";
    assertThat(QuizJson.wish(old).behaviour()).isEqualTo(new ImmediateFeedback());
  }

  @Test
  void wishesRoundTrip() {
    Wish wish =
        new Wish(
            new PackId("any"),
            Set.of(new ReadingId("reading")),
            Set.of(new TopicId("weather")),
            Set.of(Kind.ESSAY),
            5);
    assertThat(QuizJson.wish(QuizJson.write(wish))).isEqualTo(wish);
  }

  @Test
  void versionIsNamedByItsContent() {
    QuestionVersion one = AnyVersion.of(AnyQuestion.any(Kind.NUMERIC));
    QuestionVersion other = AnyVersion.of(AnyQuestion.withOtherKey(Kind.NUMERIC));
    assertThat(one.id()).isEqualTo(other.id());
    assertThat(QuizJson.idOf(one)).isNotEqualTo(QuizJson.idOf(other));
    assertThat(QuizJson.idOf(one).value()).startsWith(one.id().value());
  }

  @Test
  void provenanceIsStoredInOneOrder() {
    QuestionVersion version = AnyVersion.of(AnyQuestion.any(Kind.ESSAY));
    assertThat(version.provenance().pack()).isEqualTo(new PackId("any"));
    assertThat(version.provenance().packVersion()).isEqualTo(new PackVersion("1.0.0"));
    assertThat(version.provenance().used()).isEqualTo(Set.of());
  }

  @Test
  void rulesRoundTrip() {
    Behaviour behaviour = Interactive.usual();
    Rules rules =
        new Rules(
            new Window(
                Instant.parse("2026-11-26T09:00:00Z"), Instant.parse("2026-11-27T09:00:00Z")),
            new Timing(Duration.ofMinutes(50), Duration.ofSeconds(30), Timing.Late.IS_KEPT),
            new Allowance(3, Allowance.Counting.MEAN),
            behaviour,
            new Layout(Layout.Pages.ALL_ON_ONE, Layout.Navigation.FORWARD_ONLY, false),
            Release.usual(behaviour),
            "open sesame");
    assertThat(QuizJson.rules(QuizJson.write(rules))).isEqualTo(rules);
    assertThat(QuizJson.rules(QuizJson.write(Rules.usual()))).isEqualTo(Rules.usual());
  }

  @Test
  void rulesFromBeforeMarksCouldBeChallengedLetThemStand() {
    String now = QuizJson.write(Rules.usual());
    String before = now.replaceAll(",\"recourse\":\\{[^}]*}", "");
    assertThat(before).isNotEqualTo(now);
    assertThat(QuizJson.rules(before)).isEqualTo(Rules.usual().with(Recourse.none()));
  }
}
