package org.hikiwake.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Recourse;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.behaviour.Adaptive;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.site.Input;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an empty course to a published quiz, and everything that can go wrong on the way. */
@ServerTest
class BuilderPagesTest {

  private static final String SCRIPT = "<script>alert(1)</script>";

  @Inject BuilderDesk desk;
  @Inject TestPeople people;
  @Inject Courses courses;
  @Inject Quizzes quizzes;

  private static List<Slot> three() {
    return List.of(Kind.TRUE_FALSE, Kind.SINGLE_CHOICE, Kind.ESSAY).stream()
        .map(kind -> Slot.of(AnyVersion.of(AnyQuestion.any(kind))))
        .toList();
  }

  @Nested
  class Beginning {

    private Response begin(String title) {
      return desk.request()
          .formParam("title", title)
          .post("/courses/" + desk.course.id() + "/quizzes");
    }

    @Test
    void titleMakesADraftAndLeadsToItsBuilder() {
      String where = begin("  End of   term ").then().statusCode(303).extract().header("Location");
      desk.request()
          .get(where)
          .then()
          .statusCode(200)
          .body(
              containsString("<h1>End of term</h1>"),
              containsString("Draft"),
              containsString("There is no question in it."));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void titleIsNeitherEmptyNorEndless(int length) {
      begin("x".repeat(length))
          .then()
          .statusCode(422)
          .body(containsString("id=\"title-error\""), containsString("x".repeat(length)));
    }

    @Test
    void titleIsText() {
      String where = begin(SCRIPT).then().statusCode(303).extract().header("Location");
      desk.request().get(where).then().body(not(containsString(SCRIPT)));
    }

    @Test
    void coursePageHasTheForm() {
      desk.request()
          .get("/courses/" + desk.course.id())
          .then()
          .body(containsString("action=\"/courses/" + desk.course.id() + "/quizzes\""));
    }
  }

  @Nested
  class Ordering {

    @BeforeEach
    void fillIt() {
      desk.fill(three());
    }

    @Test
    void listHasNumbersStemsKindsAndSums() {
      desk.page("")
          .body(
              containsString("True or false"),
              containsString("Essay"),
              containsString("Not reviewed yet"),
              containsString("3 questions, 3 points, about 17 minutes"));
    }

    @Test
    void buttonsMoveAndRemove() {
      List<String> before = desk.ids();
      desk.post("/slots", Map.of("down", before.get(0)))
          .then()
          .statusCode(303)
          .header("Location", containsString("#" + before.get(0)));
      assertThat(desk.ids()).containsExactly(before.get(1), before.get(0), before.get(2));
      desk.post("/slots", Map.of("up", before.get(2))).then().statusCode(303);
      assertThat(desk.ids()).containsExactly(before.get(1), before.get(2), before.get(0));
      desk.post("/slots", Map.of("remove", before.get(1))).then().statusCode(303);
      assertThat(desk.ids()).containsExactly(before.get(2), before.get(0));
    }

    @Test
    void firstStaysFirstAndAStrangeIdMovesNothing() {
      int revision = desk.quiz().revision();
      desk.post("/slots", Map.of("up", desk.ids().get(0))).then().statusCode(303);
      desk.post("/slots", Map.of("down", "q-none")).then().statusCode(303);
      desk.post("/slots", Map.of("remove", "../../x\r\nSet-Cookie: a")).then().statusCode(303);
      assertThat(desk.quiz().revision()).isEqualTo(revision);
    }

    @Test
    void everyButtonSavesWhatWasTypedAsWell() {
      String first = desk.ids().get(0);
      desk.post(
              "/slots",
              Map.of(
                  "down",
                  first,
                  "points-" + first,
                  "2,5",
                  "heading-" + desk.ids().get(1),
                  "Second"))
          .then()
          .statusCode(303);
      assertThat(desk.quiz().slots().get(1).points()).isEqualTo(Score.of(5, 2));
      assertThat(desk.quiz().slots()).extracting(Slot::heading).containsExactly("", "Second", "");
    }

    @Test
    void headingStaysWhereItsSectionBegins() {
      List<String> before = desk.ids();
      desk.post("/slots", Map.of("heading-" + before.get(0), "Part one")).then().statusCode(303);
      desk.post("/slots", Map.of("down", before.get(0))).then().statusCode(303);
      assertThat(desk.quiz().slots()).extracting(Slot::heading).containsExactly("Part one", "", "");
      desk.post("/slots", Map.of("remove", before.get(1))).then().statusCode(303);
      assertThat(desk.quiz().slots()).extracting(Slot::heading).containsExactly("Part one", "");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"0", "-1", "1000.01", "0.001", "a lot", "1e3", "99999999999999", "1/3", "٣"})
    void pointsThatAreNoneAreShownAgainWithASentence(String points) {
      desk.post(
              "/slots",
              Map.of("points-" + desk.ids().get(0), points, "heading-" + desk.ids().get(1), "Kept"))
          .then()
          .statusCode(422)
          .body(
              containsString("Points are a number above 0"),
              containsString("value=\"" + points + "\""),
              containsString("value=\"Kept\""));
      assertThat(desk.quiz().slots()).extracting(Slot::points).containsOnly(Score.FULL);
    }

    @Test
    void pointsThatWereNotTouchedStayExact() {
      desk.fill(List.of(three().get(0).worth(Score.of(1, 3))));
      desk.post("/slots", Map.of("points-" + desk.ids().get(0), "0.33")).then().statusCode(303);
      assertThat(desk.quiz().slots().get(0).points()).isEqualTo(Score.of(1, 3));
    }

    @Test
    void headingsAreTextAndNotEndless() {
      desk.post("/slots", Map.of("heading-" + desk.ids().get(0), SCRIPT)).then().statusCode(303);
      desk.page("").body(not(containsString(SCRIPT)), containsString("&lt;script&gt;"));
      desk.post("/slots", Map.of("heading-" + desk.ids().get(0), "x".repeat(201)))
          .then()
          .statusCode(422)
          .body(containsString("A heading has 200 characters at most"));
    }

    @Test
    void staleFormChangesNothingAndKeepsWhatWasTyped() {
      int seen = desk.quiz().revision();
      List<String> before = desk.ids();
      desk.post("/slots", Map.of("remove", before.get(0))).then().statusCode(303);
      desk.post(
              "/slots",
              Map.of("revision", seen, "up", before.get(2), "points-" + before.get(2), "7"))
          .then()
          .statusCode(422)
          .body(
              containsString("Somebody else has changed this quiz"),
              containsString("value=\"7\""),
              containsString("name=\"revision\" value=\"" + desk.quiz().revision() + "\""));
      assertThat(desk.ids()).containsExactly(before.get(1), before.get(2));
    }

    @Test
    void longestQuizGoesThroughTheForm() {
      desk.fill(
          IntStream.range(0, Quiz.MOST_SLOTS)
              .mapToObj(n -> AnyVersion.of(AnyQuestion.any(Kind.TRUE_FALSE), "s-" + n))
              .map(Slot::of)
              .toList());
      Map<String, String> fields = new HashMap<>();
      desk.ids().forEach(one -> fields.put("points-" + one, "2"));
      desk.ids().forEach(one -> fields.put("heading-" + one, ""));
      desk.post("/slots", fields).then().statusCode(303);
      assertThat(desk.quiz().slots()).extracting(Slot::points).containsOnly(Score.points(2));
    }
  }

  @Nested
  class GoingBack {

    @Test
    void undoMakesTheRevisionBeforeTheNewestAgain() {
      desk.fill(three());
      List<String> before = desk.ids();
      int was = desk.quiz().revision();
      String where =
          desk.post("/slots", Map.of("remove", before.get(1))).then().extract().header("Location");
      desk.request()
          .get(where.substring(0, where.indexOf('#')))
          .then()
          .body(containsString("name=\"to\" value=\"" + was + "\""), containsString("Removed."));
      desk.post("/restoration", Map.of("to", was)).then().statusCode(303);
      assertThat(desk.ids()).isEqualTo(before);
      assertThat(desk.quiz().revision()).isEqualTo(was + 2);
    }

    @Test
    void historyTellsWhoDidWhatAndLeadsBack() {
      desk.fill(three());
      desk.page("/history")
          .body(
              containsString(desk.instructor.name()),
              containsString("3 questions added"),
              containsString("Begun"),
              containsString("as it is now"));
      desk.post("/restoration", Map.of("to", 1)).then().statusCode(303);
      assertThat(desk.quiz().slots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "99", "x", "99999999999999999999"})
    void revisionThatThereIsNotIsRefused(String to) {
      desk.post("/restoration", Map.of("to", to)).then().statusCode(422);
    }

    @Test
    void strangeNoticesInAnAddressSayNothing() {
      desk.page("?done=%3Cscript%3E&was=7").body(not(containsString("role=\"status\"")));
      desk.page("?done=saved&was=7").body(not(containsString("name=\"to\"")));
    }
  }

  @Nested
  class Publishing {

    @Test
    void emptyQuizIsNotPublished() {
      desk.post("/publication", Map.of())
          .then()
          .statusCode(422)
          .body(containsString("cannot be published yet"), containsString("no question in it"));
      assertThat(desk.quiz().published()).isFalse();
    }

    @Test
    void questionsHaveToBeAcceptedInThisVeryVersion() {
      List<QuestionVersion> versions = desk.shipped("reason").subList(0, 2);
      desk.fill(versions.stream().map(Slot::of).toList());
      desk.post("/publication", Map.of())
          .then()
          .statusCode(422)
          .body(containsString("Nobody has accepted 2 questions yet"));
      versions.forEach(version -> desk.accept(version).then().statusCode(303));
      desk.page("").body(containsString("Everything is there."));
      desk.post("/publication", Map.of()).then().statusCode(303);
      assertThat(desk.quiz().published()).isTrue();
      desk.page("").body(containsString("Students of the course see this quiz."));
      desk.post("/withdrawal", Map.of()).then().statusCode(303);
      assertThat(desk.quiz().published()).isFalse();
    }

    @Test
    void windowThatIsOverIsAReasonNotTo() {
      QuestionVersion version = desk.shipped("reason").get(2);
      desk.fill(List.of(Slot.of(version)));
      desk.accept(version).then().statusCode(303);
      Window over = new Window(null, Instant.parse("2020-01-01T00:00:00Z"));
      desk.make(desk.quiz().by(desk.quiz().rules().in(over)));
      desk.post("/publication", Map.of())
          .then()
          .statusCode(422)
          .body(containsString("It would have closed already"));
    }

    @Test
    void whatStudentsSeeTakesInNothingThatNobodyAcceptedAndIsNotEmptied() {
      List<QuestionVersion> versions = desk.shipped("reason").subList(3, 5);
      desk.fill(List.of(Slot.of(versions.get(0))));
      desk.accept(versions.get(0)).then().statusCode(303);
      desk.post("/publication", Map.of()).then().statusCode(303);
      desk.post("/questions", Map.of("question", versions.get(1).id().value()))
          .then()
          .statusCode(422)
          .body(containsString("nobody has accepted a question that would come into it"));
      desk.post("/slots", Map.of("remove", versions.get(0).id().value()))
          .then()
          .statusCode(422)
          .body(containsString("one question has to stay"));
      desk.post("/restoration", Map.of("to", 1)).then().statusCode(422);
      assertThat(desk.quiz().slots()).hasSize(1);
    }

    @Test
    void goingBackDoesNotTakeTheQuizFromTheStudents() {
      QuestionVersion version = desk.shipped("reason").get(5);
      desk.fill(List.of(Slot.of(version)));
      desk.accept(version).then().statusCode(303);
      int draft = desk.quiz().revision();
      desk.post("/publication", Map.of()).then().statusCode(303);
      desk.post("/slots", Map.of("points-" + version.id(), "3")).then().statusCode(303);
      desk.post("/restoration", Map.of("to", draft)).then().statusCode(303);
      assertThat(desk.quiz().published()).isTrue();
      assertThat(desk.quiz().slots().get(0).points()).isEqualTo(Score.FULL);
    }

    @Test
    void staleFormPublishesNothing() {
      desk.post("/publication", Map.of("revision", 77)).then().statusCode(422);
      desk.post("/withdrawal", Map.of("revision", "x")).then().statusCode(422);
    }
  }

  @Nested
  class Copying {

    @Test
    void copyIsADraftWithoutDatesOfTheSameVersions() {
      desk.fill(three());
      Window window = new Window(null, Instant.parse("2020-01-01T00:00:00Z"));
      desk.make(desk.quiz().by(desk.quiz().rules().in(window)));
      Course other = courses.open("Another", ZoneId.of("UTC"), desk.instructor.id());
      desk.post("/copy", Map.of("course", other.id().value())).then().statusCode(303);
      assertThat(quizzes.of(other.id()))
          .singleElement()
          .satisfies(
              copy -> {
                assertThat(copy.slots()).isEqualTo(desk.quiz().slots());
                assertThat(copy.rules().window()).isEqualTo(Window.always());
                assertThat(copy.published()).isFalse();
                assertThat(copy.id()).isNotEqualTo(desk.id);
              });
    }

    @Test
    void goesOnlyIntoACourseOfOnesOwn() {
      Person another = people.any(Role.INSTRUCTOR);
      Course foreign = courses.open("Foreign", ZoneId.of("UTC"), another.id());
      desk.post("/copy", Map.of("course", foreign.id().value())).then().statusCode(404);
      courses.enrol(foreign.id(), desk.instructor.id(), Standing.STUDENT, another.id());
      desk.post("/copy", Map.of("course", foreign.id().value())).then().statusCode(403);
      desk.post("/copy", Map.of("course", "nowhere")).then().statusCode(404);
      assertThat(quizzes.of(foreign.id())).isEmpty();
    }
  }

  @Nested
  class Settings {

    private static final List<String> FIELDS =
        List.of(
            "title",
            "grace",
            "late",
            "most",
            "counting",
            "behaviour",
            "tries",
            "penalty",
            "pages",
            "navigation",
            "shuffled",
            "challengeDays",
            "challenges");

    private Map<String, String> typed() {
      Map<String, String> fields = new HashMap<>();
      fields.put("title", "Midterm");
      fields.put("behaviour", "deferred-feedback");
      fields.put("grace", "60");
      return fields;
    }

    private Map<String, String> typed(String field, String value) {
      Map<String, String> fields = typed();
      fields.put(field, value);
      return fields;
    }

    private static Stream<String> boxesAnd(List<String> fields) {
      return Stream.concat(
          fields.stream(),
          Arrays.stream(Release.Phase.values())
              .flatMap(
                  phase ->
                      Arrays.stream(Release.Aspect.values())
                          .map(aspect -> SettingsForm.box(phase, aspect))));
    }

    private Rules saved(Map<String, String> fields) {
      desk.post("/settings", fields).then().statusCode(303);
      return desk.quiz().rules();
    }

    @Test
    void pageShownAndSavedAsItIsChangesNothing() {
      int revision = desk.quiz().revision();
      Map<String, String> fields = new HashMap<>();
      Input shown = SettingsForm.of(desk.quiz(), desk.course.zone());
      boxesAnd(FIELDS).filter(shown::has).forEach(name -> fields.put(name, shown.raw(name)));
      assertThat(saved(fields)).isEqualTo(Rules.usual());
      assertThat(desk.quiz().revision()).isEqualTo(revision);
    }

    @Test
    void everythingIsTakenIn() {
      Map<String, String> fields = typed();
      fields.putAll(
          Map.of(
              "title", "Final",
              "instructions", "Read first.\r\nThen answer.",
              "opens", "2027-03-01T09:00",
              "closes", "2027-03-01T11:00",
              "limit", "90",
              "grace", "0",
              "late", "is-kept",
              "most", "3",
              "counting", "last",
              "behaviour", "interactive"));
      fields.putAll(
          Map.of(
              "tries", "2",
              "penalty", "1/4",
              "pages", "all-on-one",
              "navigation", "forward-only",
              "password", "open sesame",
              "release-after-close-marks", "yes",
              "challengeDays", "3",
              "challenges", "2"));
      Rules rules = saved(fields);
      assertThat(desk.quiz().title()).isEqualTo("Final");
      assertThat(desk.quiz().instructions()).isEqualTo("Read first.\nThen answer.");
      assertThat(rules)
          .isEqualTo(
              new Rules(
                      new Window(
                          Instant.parse("2027-03-01T08:00:00Z"),
                          Instant.parse("2027-03-01T10:00:00Z")),
                      new Timing(Duration.ofMinutes(90), Duration.ZERO, Timing.Late.IS_KEPT),
                      new Allowance(3, Allowance.Counting.LAST),
                      new Interactive(2, Score.of(1, 4)),
                      new Layout(Layout.Pages.ALL_ON_ONE, Layout.Navigation.FORWARD_ONLY, false),
                      new Release(Map.of(Release.Phase.AFTER_CLOSE, Set.of(Release.Aspect.MARKS))),
                      "open sesame")
                  .with(new Recourse(3, 2)));
      desk.page("/settings")
          .body(
              containsString("value=\"2027-03-01T09:00\""),
              containsString("Times are those of Europe/Berlin"));
    }

    @ParameterizedTest
    @CsvSource({
      "title, '', Give the quiz a title",
      "opens, 2027-03-28T02:30, That time never comes in Europe/Berlin",
      "closes, 2027-03-28T02:00, That time never comes in Europe/Berlin",
      "challengeDays, 366, Give a whole number from 0 to 365",
      "challenges, 0, Give a whole number from 1 to 100",
      "opens, yesterday, Give a day and a time",
      "closes, 2027-02-30T10:00, Give a day and a time",
      "closes, +999999999-12-31T23:59, Give a day and a time",
      "opens, 0001-01-01T00:00, Give a day and a time",
      "limit, 0, from 1 to 10080",
      "limit, 99999999999, from 1 to 10080",
      "limit, 1.5, from 1 to 10080",
      "grace, -1, from 0 to 3600",
      "grace, 3601, from 0 to 3600",
      "most, 0, from 1 to 100",
      "tries, 11, from 1 to 10",
      "behaviour, '', Choose how the quiz is marked",
      "behaviour, manual-graded, Choose how the quiz is marked",
    })
    void whatCannotBeReadIsShownAgainWithASentence(String field, String value, String sentence) {
      Map<String, String> fields = typed(field, value);
      fields.put("password", "stays <here>");
      desk.post("/settings", fields)
          .then()
          .statusCode(422)
          .body(containsString(sentence), containsString("value=\"stays &lt;here&gt;\""));
      assertThat(desk.quiz().revision()).isEqualTo(1);
    }

    /** Else a label leads to something that is no field. */
    @Test
    void noTwoPartsOfThePageHaveOneId() {
      String page = desk.page("/settings").extract().asString();
      assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(m -> m.group(1)))
          .contains("challenges", "challengeDays")
          .doesNotHaveDuplicates();
    }

    @Test
    void longTextsAreRefused() {
      desk.post("/settings", typed("title", "x".repeat(201))).then().statusCode(422);
      desk.post("/settings", typed("instructions", "x".repeat(5_001))).then().statusCode(422);
      desk.post("/settings", typed("password", "x".repeat(101))).then().statusCode(422);
    }

    @Test
    void textsAreText() {
      Map<String, String> fields = typed("instructions", "</textarea>" + SCRIPT);
      fields.put("title", SCRIPT);
      fields.put("password", "\"" + SCRIPT);
      saved(fields);
      desk.page("/settings").body(not(containsString(SCRIPT)));
      desk.page("").body(not(containsString(SCRIPT)));
      desk.page("/history").body(not(containsString(SCRIPT)));
      desk.page("/blueprint").body(not(containsString(SCRIPT)));
      desk.page("/questions").body(not(containsString(SCRIPT)));
      desk.page("/review").body(not(containsString(SCRIPT)));
      desk.page("/preview").body(not(containsString(SCRIPT)));
    }

    @Test
    void closingComesAfterTheOpening() {
      Map<String, String> fields = typed("opens", "2027-03-02T10:00");
      fields.put("closes", "2027-03-02T10:00");
      desk.post("/settings", fields)
          .then()
          .statusCode(422)
          .body(
              containsString("It has to close after it opens"), containsString("2027-03-02T10:00"));
    }

    @Test
    void timeThatComesTwiceOpensAtTheFirstAndClosesAtTheSecond() {
      Map<String, String> fields = typed("opens", "2027-10-31T02:30");
      fields.put("closes", "2027-10-31T02:45");
      Window window = saved(fields).window();
      assertThat(window.opens()).isEqualTo("2027-10-31T00:30:00Z");
      assertThat(window.closes()).isEqualTo("2027-10-31T01:45:00Z");
      desk.page("/settings")
          .body(containsString("the first is meant"), containsString("the second is meant"));
    }

    @Test
    void timeThatIsNotTouchedStaysToTheSecond() {
      Instant odd = Instant.parse("2027-10-31T00:30:15Z");
      desk.make(desk.quiz().by(desk.quiz().rules().in(new Window(null, odd))));
      assertThat(saved(typed("closes", "2027-10-31T02:30")).window().closes()).isEqualTo(odd);
    }

    @ParameterizedTest
    @EnumSource
    void everyWayIsSavedAndShownAgain(Way way) {
      Rules rules = saved(typed("behaviour", way.word()));
      assertThat(Way.of(rules.behaviour())).isEqualTo(way);
      desk.page("/settings").body(containsString("value=\"" + way.word() + "\" checked"));
    }

    @Test
    void adaptiveWithoutPenaltyIsAPenaltyOfNothing() {
      Map<String, String> fields = typed("behaviour", "adaptive");
      fields.put("penalty", "0");
      assertThat(saved(fields).behaviour()).isEqualTo(Adaptive.withoutPenalty());
    }

    @Test
    void penaltyThatIsNotOfferedIsNotTaken() {
      Map<String, String> fields = typed("behaviour", "adaptive");
      fields.put("penalty", "-5");
      assertThat(saved(fields).behaviour()).isEqualTo(Adaptive.usual());
    }

    @Test
    void usualBoxesAreTickedWithoutSavingAnything() {
      Map<String, String> fields = typed("behaviour", "immediate-feedback");
      fields.put("usual", "yes");
      fields.put("title", "Not lost");
      desk.post("/settings", fields)
          .then()
          .statusCode(200)
          .body(
              containsString("value=\"Not lost\""),
              containsString("It is not saved yet"),
              containsString("name=\"release-during-right-answer\" value=\"yes\" aria"));
      assertThat(desk.quiz().revision()).isEqualTo(1);
    }

    @Test
    void whatIsToldOnlyAfterAClosingThatNeverComesIsWarnedOf() {
      desk.page("/settings").body(containsString("it never closes"));
      desk.page("").body(containsString("it never closes"));
      saved(typed("closes", "2037-01-01T10:00"));
      desk.page("/settings").body(not(containsString("it never closes")));
    }

    @Test
    void staleFormIsShownAgain() {
      Map<String, String> fields = typed("title", "Mine");
      fields.put("revision", "9");
      desk.post("/settings", fields)
          .then()
          .statusCode(422)
          .body(containsString("Somebody else has changed"), containsString("value=\"Mine\""));
      assertThat(desk.quiz().rules().behaviour()).isEqualTo(new DeferredFeedback());
    }
  }
}
