package org.hikiwake.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.examination.NearDuplicates;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.review.ReviewState;
import org.hikiwake.web.review.Reviewing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How questions come into a quiz: picked by a blueprint, chosen one by one, accepted, replaced. */
@ServerTest
class PickingPagesTest {

  private static final String PACK = "russia-in-asia";

  @Inject BuilderDesk desk;
  @Inject Reviewing reviewing;
  @Inject Offers offers;
  @Inject Contents contents;
  @Inject TestReviews reviews;
  @Inject Quizzes quizzes;

  private List<Slot> slots() {
    return desk.quiz().slots();
  }

  private static List<Slot> many(int number) {
    return IntStream.range(0, number)
        .mapToObj(n -> AnyVersion.of(AnyQuestion.any(Kind.TRUE_FALSE), "s-" + n))
        .map(Slot::of)
        .toList();
  }

  @Nested
  class ByBlueprint {

    @Test
    void picksAsManyAsAreWantedOfWhatIsTicked() {
      desk.post(
              "/blueprint",
              Map.of(
                  "pack",
                  PACK,
                  "number",
                  "12",
                  "kind",
                  List.of("true-false", "single-choice"),
                  "reading",
                  "multilateralism-2014"))
          .then()
          .statusCode(303);
      assertThat(slots())
          .hasSize(12)
          .allSatisfy(
              slot -> {
                assertThat(slot.version().question().kind())
                    .isIn(Kind.TRUE_FALSE, Kind.SINGLE_CHOICE);
                assertThat(slot.version().provenance().readings())
                    .containsExactly(new ReadingId("multilateralism-2014"));
              });
      assertThat(desk.ids()).doesNotHaveDuplicates();
    }

    @Test
    void addsToWhatIsThereNothingThatClashesWithIt() {
      desk.post("/blueprint", Map.of("pack", PACK, "number", "15")).then().statusCode(303);
      List<String> first = desk.ids();
      desk.post("/blueprint", Map.of("pack", PACK, "number", "15", "mode", "add"))
          .then()
          .statusCode(303);
      assertThat(desk.ids()).hasSize(30).startsWith(first.toArray(String[]::new));
      assertThat(desk.ids()).doesNotHaveDuplicates();
    }

    @Test
    void replacesWhatIsThere() {
      desk.fill(many(3));
      desk.post("/blueprint", Map.of("pack", PACK, "number", "5", "mode", "replace"))
          .then()
          .statusCode(303);
      assertThat(slots()).hasSize(5);
    }

    @Test
    void essaysComeOnlyWhereTheyAreTicked() {
      desk.post("/blueprint", Map.of("pack", PACK, "number", "40")).then().statusCode(303);
      assertThat(slots()).noneMatch(slot -> slot.version().question().kind() == Kind.ESSAY);
      desk.post(
              "/blueprint", Map.of("pack", PACK, "number", "2", "kind", "essay", "mode", "replace"))
          .then()
          .statusCode(303);
      assertThat(slots()).allMatch(slot -> slot.version().question().kind() == Kind.ESSAY);
    }

    @Test
    void nothingShowsATextThatIsNotAtHand() {
      desk.post("/blueprint", Map.of("pack", PACK, "number", "1", "kind", "hot-text"))
          .then()
          .statusCode(422)
          .body(containsString("the bank has 0"));
      desk.page("/questions?pack=" + PACK).body(not(containsString("hot-text")));
    }

    @Test
    void whatCannotBeHadIsToldInTheSolversWordsAndNothingIsLost() {
      desk.post(
              "/blueprint",
              Map.of(
                  "pack", PACK,
                  "number", "150",
                  "kind", "matching",
                  "difficulty", "hard",
                  "reading", "multilateralism-2014"))
          .then()
          .statusCode(422)
          .body(
              containsString("This cannot be had"),
              containsString("150 questions are wanted"),
              containsString("value=\"150\""),
              containsString("value=\"matching\" checked"),
              containsString("value=\"hard\" checked"),
              containsString("value=\"multilateralism-2014\" checked"));
      assertThat(slots()).isEmpty();
    }

    @Test
    void onlyAcceptedOnesArePickedWhereThatIsWanted() {
      QuestionVersion accepted = desk.shipped("proposer").get(0);
      desk.accept(accepted).then().statusCode(404);
      desk.ask(List.of(accepted));
      desk.accept(accepted);
      desk.post(
              "/blueprint",
              Map.of("pack", PACK, "number", "1", "among", "accepted", "mode", "replace"))
          .then()
          .statusCode(303);
      assertThat(contents.of(desk.quiz())).allMatch(Placed::isAccepted);
    }

    @ParameterizedTest
    @CsvSource({"easy, 0.2, 0.3", "medium, 0.3, 0.45", "hard, 0.45, 0.6"})
    void meanDifficultyIsAsWanted(String word, double from, double to) {
      desk.post("/blueprint", Map.of("pack", PACK, "number", "10", "difficulty", word))
          .then()
          .statusCode(303);
      assertThat(slots().stream().mapToDouble(this::difficulty).average().orElseThrow())
          .isBetween(from - .001, to + .001);
    }

    private double difficulty(Slot slot) {
      ExaminedPack pack = contents.pack(slot.version()).orElseThrow();
      return pack.examination().prediction().difficulty(slot.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "201", "-3", "many", "1.5", "99999999999"})
    void numberThatIsNoneIsShownAgain(String number) {
      desk.post("/blueprint", Map.of("pack", PACK, "number", number, "kind", "ordering"))
          .then()
          .statusCode(422)
          .body(
              containsString("Give a whole number from 1 to 200"),
              containsString("value=\"ordering\" checked"));
    }

    @Test
    void fullQuizTakesNothingMore() {
      desk.fill(many(Quiz.MOST_SLOTS));
      desk.post("/blueprint", Map.of("pack", PACK, "number", "1", "mode", "add"))
          .then()
          .statusCode(422)
          .body(containsString("A quiz has 200 questions at most"));
    }

    @Test
    void strangeWordsAreRefused() {
      desk.post("/blueprint", Map.of("pack", "none", "number", "5")).then().statusCode(404);
      desk.post("/blueprint", Map.of("pack", PACK, "number", "5", "kind", "riddle"))
          .then()
          .statusCode(422);
      desk.post("/blueprint", Map.of("pack", PACK, "number", "5", "topic", "<script>"))
          .then()
          .statusCode(422)
          .body(not(containsString("<script>")));
    }

    @Test
    void staleFormIsShownAgain() {
      desk.post("/blueprint", Map.of("pack", PACK, "number", "7", "revision", "9"))
          .then()
          .statusCode(422)
          .body(containsString("Somebody else has changed"), containsString("value=\"7\""));
      assertThat(slots()).isEmpty();
    }
  }

  @Nested
  class OneByOne {

    @Test
    void severalAreAddedAtOnceAndMarkedAsBeingInTheQuiz() {
      List<String> some =
          desk.shipped("term").stream().limit(2).map(one -> one.id().value()).toList();
      String where =
          desk.request()
              .formParam("revision", desk.quiz().revision())
              .formParam("question", some)
              .post(desk.path("/questions?pack=" + PACK + "&family=term"))
              .then()
              .statusCode(303)
              .extract()
              .header("Location");
      assertThat(desk.ids()).isEqualTo(some);
      assertThat(where).contains("family=term");
      desk.page("/questions?pack=" + PACK + "&q=" + some.get(1))
          .body(
              containsString("In the quiz as number 2"),
              not(containsString("id=\"tick-" + some.get(1) + "\"")));
    }

    @Test
    void noneIsAddedTwiceAndNothingThatIsNotOffered() {
      String one = desk.shipped("term").get(0).id().value();
      desk.post("/questions", Map.of("question", List.of(one, one, "q-none", "<script>")))
          .then()
          .statusCode(303);
      assertThat(desk.ids()).containsExactly(one);
      desk.post("/questions", Map.of("question", one))
          .then()
          .statusCode(422)
          .body(containsString("Tick a question that is not in the quiz yet"));
      desk.post("/questions", Map.of()).then().statusCode(422);
    }

    @Test
    void whatGivesAnotherAwayIsWarnedOf() {
      QuestionVersion asked = desk.shipped("holder").get(0);
      desk.ask(List.of(asked));
      QuestionVersion same =
          desk.shipped("view").stream()
              .filter(one -> one.provenance().keyed().equals(asked.provenance().keyed()))
              .findFirst()
              .orElseThrow();
      desk.page("/questions?pack=" + PACK + "&q=" + same.id())
          .body(containsString("Gives number 1 away, or is given away by it"));
    }

    @Test
    void whatAsksNearlyTheSameIsWarnedOf() {
      Offer offer = offers.of(contents.pack(desk.shipped("term").get(0)).orElseThrow());
      NearDuplicates.Pair pair = NearDuplicates.among(offer.all()).pairs().get(0);
      desk.ask(List.of(offer.find(pair.one().value()).orElseThrow()));
      desk.page("/questions?pack=" + PACK + "&q=" + pair.other())
          .body(containsString("Asks nearly the same as number 1"));
    }

    @Test
    void rejectedQuestionIsNotOffered() {
      QuestionVersion rejected = desk.shipped("amount").get(1);
      desk.request()
          .formParams(
              Map.of(
                  "decision", "rejected",
                  "note", "Unclear",
                  "seen", "0",
                  "version", QuizJson.idOf(rejected).value()))
          .post("/review/" + rejected.id() + "?pack=" + PACK)
          .then()
          .statusCode(303);
      desk.page("/questions?pack=" + PACK + "&q=" + rejected.id())
          .body(not(containsString("id=\"" + rejected.id() + "\"")));
      desk.post("/questions", Map.of("question", rejected.id().value())).then().statusCode(422);
    }

    @Test
    void fullQuizTakesNothingMoreAndKeepsWhatWasTicked() {
      desk.fill(many(Quiz.MOST_SLOTS));
      String one = desk.shipped("term").get(0).id().value();
      desk.request()
          .formParam("revision", desk.quiz().revision())
          .formParam("question", one)
          .post(desk.path("/questions?pack=" + PACK + "&q=" + one))
          .then()
          .statusCode(422)
          .body(
              containsString("A quiz has 200 questions at most"),
              containsString("id=\"tick-" + one + "\" checked"));
    }

    @Test
    void staleFormAddsNothing() {
      String one = desk.shipped("term").get(0).id().value();
      desk.post("/questions", Map.of("question", one, "revision", "4")).then().statusCode(422);
      assertThat(slots()).isEmpty();
    }
  }

  @Nested
  class Accepting {

    @Test
    void acceptedHereIsAcceptedInTheReview() {
      QuestionVersion one = desk.shipped("meaning").get(0);
      desk.ask(List.of(one));
      desk.page("/review").body(containsString("class=\"part keyed\""), containsString("citation"));
      desk.accept(one).then().statusCode(303);
      assertThat(reviewing.states(List.of(one))).containsExactly(ReviewState.ACCEPTED);
      desk.page("/review?accepted=" + one.id())
          .body(containsString("All questions are accepted."), containsString("Accepted:"));
      desk.post(
              "/review/" + one.id(),
              Map.of("decision", "retracted", "seen", "1", "version", QuizJson.idOf(one).value()))
          .then()
          .statusCode(303);
      assertThat(reviewing.states(List.of(one))).containsExactly(ReviewState.OPEN);
    }

    @Test
    void secondOfTwoReviewersIsTold() {
      QuestionVersion one = desk.shipped("meaning").get(1);
      desk.ask(List.of(one));
      desk.accept(one).then().statusCode(303);
      desk.accept(one).then().statusCode(422).body(containsString("Somebody else has decided"));
    }

    @Test
    void replacementIsOfTheSameKindAndReadingsAndInTheSamePlace() {
      List<QuestionVersion> asked = desk.shipped("view").subList(0, 3);
      desk.fill(asked.stream().map(one -> Slot.of(one).under("Part")).toList());
      QuestionVersion old = asked.get(1);
      desk.post("/review/" + old.id() + "/replacement", Map.of()).then().statusCode(303);
      Slot now = slots().get(1);
      assertThat(now.heading()).isEqualTo("Part");
      assertThat(now.version().id()).isNotEqualTo(old.id());
      assertThat(now.version().question().kind()).isEqualTo(old.question().kind());
      assertThat(now.version().provenance().readings()).isEqualTo(old.provenance().readings());
    }

    @Test
    void whoGoesOnReplacingIsShownAnotherEachTime() {
      desk.ask(desk.shipped("view").subList(0, 1));
      List<String> seen = new ArrayList<>(desk.ids());
      for (int i = 0; i < 5; i++) {
        desk.post("/review/" + desk.ids().get(0) + "/replacement", Map.of()).then().statusCode(303);
        seen.addAll(desk.ids());
      }
      assertThat(seen).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void removalTakesItOut() {
      List<QuestionVersion> asked = desk.shipped("view").subList(0, 2);
      desk.ask(asked);
      desk.post("/review/" + asked.get(0).id() + "/removal", Map.of()).then().statusCode(303);
      assertThat(desk.ids()).containsExactly(asked.get(1).id().value());
    }

    @Test
    void questionThatReadsOtherwiseNowIsTakenAnew() {
      QuestionVersion now = desk.shipped("meaning").get(2);
      QuestionVersion then =
          new QuestionVersion(
              now.id(), now.provenance(), null, AnyQuestion.any(Kind.SINGLE_CHOICE));
      desk.ask(List.of(then));
      desk.page("").body(containsString("Reads otherwise now"));
      desk.page("/review").body(containsString("Take it as it reads now"));
      desk.accept(then).then().statusCode(422);
      desk.post("/review/" + now.id() + "/renewal", Map.of()).then().statusCode(303);
      assertThat(slots()).containsExactly(Slot.of(now));
    }

    @Test
    void questionOfAPackThatIsGoneCanOnlyGive() {
      desk.fill(many(1));
      QuestionId gone = slots().get(0).version().id();
      desk.page("/review").body(containsString("No longer in its pack"));
      desk.post("/review/" + gone + "/replacement", Map.of()).then().statusCode(422);
      desk.post("/review/" + gone + "/renewal", Map.of()).then().statusCode(422);
      desk.post("/review/" + gone + "/removal", Map.of()).then().statusCode(303);
      assertThat(slots()).isEmpty();
    }

    @Test
    void unreadableDecisionsAreRefused() {
      QuestionVersion one = desk.shipped("meaning").get(3);
      desk.ask(List.of(one));
      desk.post("/review/" + one.id(), Map.of("decision", "published")).then().statusCode(400);
      desk.post("/review/" + one.id(), Map.of("decision", "accepted", "seen", "-1"))
          .then()
          .statusCode(400);
      desk.post("/review/q-none", Map.of("decision", "accepted")).then().statusCode(404);
      desk.post("/review/" + one.id() + "/removal", Map.of("revision", "1")).then().statusCode(422);
      assertThat(slots()).hasSize(1);
    }
  }

  @Nested
  class InParallel {

    private List<Slot> asked() {
      List<QuestionVersion> some = new ArrayList<>(reviews.accept(desk.instructor, "term", 2));
      some.addAll(reviews.accept(desk.instructor, "holder", 2));
      return IntStream.range(0, some.size())
          .mapToObj(n -> new Slot(n == 2 ? "Part two" : "", some.get(n), Score.of(n + 1, 1)))
          .toList();
    }

    private List<Quiz> made(String number) {
      String where =
          desk.post("/parallel", Map.of("number", number))
              .then()
              .statusCode(303)
              .extract()
              .header("Location");
      return Pattern.compile("made=([^&]+)")
          .matcher(where)
          .results()
          .map(found -> quizzes.find(new QuizId(found.group(1))).orElseThrow().quiz())
          .toList();
    }

    @Test
    void otherAcceptedQuestionsTakeTheirPlaces() {
      desk.fill(asked());
      reviews.accept(desk.instructor, "term", 30);
      reviews.accept(desk.instructor, "holder", 30);
      List<Quiz> made = made("2");
      assertThat(made).hasSize(2);
      assertThat(made.get(0).title()).isEqualTo(desk.quiz().title() + " – B");
      assertThat(made.get(1).title()).isEqualTo(desk.quiz().title() + " – C");
      assertThat(
              Stream.concat(Stream.of(desk.quiz()), made.stream())
                  .flatMap(quiz -> quiz.slots().stream())
                  .flatMap(slot -> slot.version().provenance().keyed().stream()))
          .as("no statement is asked in two of them")
          .doesNotHaveDuplicates();
      assertThat(made)
          .allSatisfy(
              quiz -> {
                assertThat(quiz.published()).isFalse();
                assertThat(quiz.rules()).isEqualTo(desk.quiz().rules());
                assertThat(quiz.slots().stream().map(slot -> slot.version().question().kind()))
                    .containsExactlyElementsOf(
                        slots().stream().map(slot -> slot.version().question().kind()).toList());
                assertThat(quiz.slots().stream().map(slot -> slot.heading() + slot.points()))
                    .containsExactlyElementsOf(
                        slots().stream().map(slot -> slot.heading() + slot.points()).toList());
                assertThat(contents.of(quiz)).allMatch(Placed::isAccepted);
                assertThat(mean(quiz)).isCloseTo(mean(desk.quiz()), within(.0501));
              });
      assertThat(made("1").get(0).title()).isEqualTo(desk.quiz().title() + " – D");
    }

    @Test
    void formsThatAreMadeLaterAskAnew() {
      desk.fill(asked());
      reviews.accept(desk.instructor, "term", 30);
      reviews.accept(desk.instructor, "holder", 30);
      List<Quiz> all = Stream.of(made("1"), made("1"), made("1")).flatMap(List::stream).toList();
      assertThat(all.stream().map(Quiz::title))
          .containsExactlyElementsOf(
              Stream.of(" – B", " – C", " – D").map(desk.quiz().title()::concat).toList());
      assertThat(
              Stream.concat(Stream.of(desk.quiz()), all.stream())
                  .flatMap(quiz -> quiz.slots().stream())
                  .flatMap(slot -> slot.version().provenance().keyed().stream()))
          .doesNotHaveDuplicates();
    }

    private double mean(Quiz quiz) {
      ExaminedPack pack = contents.pack(quiz.slots().get(0).version()).orElseThrow();
      return quiz.slots().stream()
          .mapToDouble(slot -> pack.examination().prediction().difficulty(slot.version()))
          .average()
          .orElseThrow();
    }

    @Test
    void whatIsNotAcceptedIsNotTakenAndThatIsSaid() {
      desk.fill(desk.shipped("matching").stream().limit(3).map(Slot::of).toList());
      desk.post("/parallel", Map.of("number", "5"))
          .then()
          .statusCode(422)
          .body(containsString("are wanted"), containsString("accept more questions"));
    }

    @Test
    void quizOfSeveralPacksOrOfNoneHasNoForms() {
      desk.post("/parallel", Map.of("number", "1"))
          .then()
          .statusCode(422)
          .body(containsString("no questions yet"));
      List<Slot> mixed = new ArrayList<>(many(1));
      mixed.add(Slot.of(desk.shipped("term").get(0)));
      desk.fill(mixed);
      desk.post("/parallel", Map.of("number", "1"))
          .then()
          .statusCode(422)
          .body(containsString("several packs"));
      desk.post("/parallel", Map.of("number", "6")).then().statusCode(422);
    }
  }

  @Nested
  class Looking {

    @Test
    void previewIsWhatAStudentSeesAndAlwaysTheSame() {
      desk.ask(desk.shipped("term").subList(0, 2));
      String once = desk.page("/preview?at=2").extract().asString();
      assertThat(once)
          .contains("Question 2 of 2", "type=\"radio\"")
          .doesNotContain("part keyed", "data-accept");
      assertThat(desk.page("/preview?at=2").extract().asString()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "x", "-1"})
    void placeThatThereIsNotIsTheFirst(String at) {
      desk.ask(desk.shipped("term").subList(0, 2));
      desk.page("/preview?at=" + at).body(containsString("Question 1 of 2"));
    }

    @Test
    void everyKindCanBeLookedAt() {
      List<QuestionVersion> kinds =
          List.of("term", "essay", "matching").stream()
              .flatMap(family -> desk.shipped(family).stream().limit(1))
              .toList();
      desk.ask(kinds);
      IntStream.rangeClosed(1, kinds.size()).forEach(at -> desk.page("/preview?at=" + at));
    }
  }
}
