package org.hikiwake.web.assignment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.behaviour.Adaptive;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.json.QuizJson;
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
import org.hikiwake.web.pack.Library;
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

  @Inject TestPeople people;
  @Inject TestQuizzes tests;
  @Inject Courses courses;
  @Inject Quizzes quizzes;
  @Inject Library library;

  private Person instructor;
  private Course course;
  private QuizId id;

  @BeforeEach
  void begin() {
    instructor = people.any(Role.INSTRUCTOR);
    course = courses.open("A course", ZoneId.of("Europe/Berlin"), instructor.id());
    Quiz quiz = Quiz.begin(QuizId.random(), "Midterm");
    id = quiz.id();
    quizzes.add(new Assignment(course.id(), quiz), instructor.id());
  }

  private RequestSpecification as(Person person) {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private String path(String below) {
    return "/quizzes/" + id + "/builder" + below;
  }

  private Quiz quiz() {
    return quizzes.find(id).orElseThrow().quiz();
  }

  private ValidatableResponse page(String below) {
    return as(instructor).urlEncodingEnabled(false).get(path(below)).then().statusCode(200);
  }

  private Response post(String below, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(Map.of("revision", quiz().revision()));
    all.putAll(fields);
    return as(instructor).formParams(all).post(path(below));
  }

  private void fill(List<Slot> slots) {
    assertThat(quizzes.revise(quiz().asking(slots), instructor.id())).isTrue();
  }

  private static List<Slot> three() {
    return List.of(Kind.TRUE_FALSE, Kind.SINGLE_CHOICE, Kind.ESSAY).stream()
        .map(kind -> Slot.of(AnyVersion.of(AnyQuestion.any(kind))))
        .toList();
  }

  private List<String> ids() {
    return quiz().slots().stream().map(slot -> slot.version().id().value()).toList();
  }

  /** Questions of the shipped pack that nobody has decided on, of a family of the test's own. */
  private List<QuestionVersion> shipped(String family) {
    return library.all().stream()
        .flatMap(bank -> bank.questions().stream())
        .filter(version -> version.provenance().family().value().equals(family))
        .toList();
  }

  private Response accept(QuestionVersion version) {
    return post(
        "/review/" + version.id(),
        Map.of("decision", "accepted", "seen", "0", "version", QuizJson.idOf(version).value()));
  }

  @Nested
  class Beginning {

    private Response begin(String title) {
      return as(instructor).formParam("title", title).post("/courses/" + course.id() + "/quizzes");
    }

    @Test
    void titleMakesADraftAndLeadsToItsBuilder() {
      String where = begin("  End of   term ").then().statusCode(303).extract().header("Location");
      as(instructor)
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
      as(instructor).get(where).then().body(not(containsString(SCRIPT)));
    }

    @Test
    void coursePageHasTheForm() {
      as(instructor)
          .get("/courses/" + course.id())
          .then()
          .body(containsString("action=\"/courses/" + course.id() + "/quizzes\""));
    }
  }

  @Nested
  class Ordering {

    @BeforeEach
    void fillIt() {
      fill(three());
    }

    @Test
    void listHasNumbersStemsKindsAndSums() {
      page("")
          .body(
              containsString("True or false"),
              containsString("Essay"),
              containsString("Not reviewed yet"),
              containsString("3 questions, 3 points, about 17 minutes"));
    }

    @Test
    void buttonsMoveAndRemove() {
      List<String> before = ids();
      post("/slots", Map.of("down", before.get(0)))
          .then()
          .statusCode(303)
          .header("Location", containsString("#" + before.get(0)));
      assertThat(ids()).containsExactly(before.get(1), before.get(0), before.get(2));
      post("/slots", Map.of("up", before.get(2))).then().statusCode(303);
      assertThat(ids()).containsExactly(before.get(1), before.get(2), before.get(0));
      post("/slots", Map.of("remove", before.get(1))).then().statusCode(303);
      assertThat(ids()).containsExactly(before.get(2), before.get(0));
    }

    @Test
    void firstStaysFirstAndAStrangeIdMovesNothing() {
      int revision = quiz().revision();
      post("/slots", Map.of("up", ids().get(0))).then().statusCode(303);
      post("/slots", Map.of("down", "q-none")).then().statusCode(303);
      post("/slots", Map.of("remove", "../../x\r\nSet-Cookie: a")).then().statusCode(303);
      assertThat(quiz().revision()).isEqualTo(revision);
    }

    @Test
    void everyButtonSavesWhatWasTypedAsWell() {
      String first = ids().get(0);
      post(
              "/slots",
              Map.of("down", first, "points-" + first, "2,5", "heading-" + ids().get(1), "Second"))
          .then()
          .statusCode(303);
      assertThat(quiz().slots().get(1).points()).isEqualTo(Score.of(5, 2));
      assertThat(quiz().slots()).extracting(Slot::heading).containsExactly("", "Second", "");
    }

    @Test
    void headingStaysWhereItsSectionBegins() {
      List<String> before = ids();
      post("/slots", Map.of("heading-" + before.get(0), "Part one")).then().statusCode(303);
      post("/slots", Map.of("down", before.get(0))).then().statusCode(303);
      assertThat(quiz().slots()).extracting(Slot::heading).containsExactly("Part one", "", "");
      post("/slots", Map.of("remove", before.get(1))).then().statusCode(303);
      assertThat(quiz().slots()).extracting(Slot::heading).containsExactly("Part one", "");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"0", "-1", "1000.01", "0.001", "a lot", "1e3", "99999999999999", "1/3", "٣"})
    void pointsThatAreNoneAreShownAgainWithASentence(String points) {
      post("/slots", Map.of("points-" + ids().get(0), points, "heading-" + ids().get(1), "Kept"))
          .then()
          .statusCode(422)
          .body(
              containsString("Points are a number above 0"),
              containsString("value=\"" + points + "\""),
              containsString("value=\"Kept\""));
      assertThat(quiz().slots()).extracting(Slot::points).containsOnly(Score.FULL);
    }

    @Test
    void pointsThatWereNotTouchedStayExact() {
      fill(List.of(three().get(0).worth(Score.of(1, 3))));
      post("/slots", Map.of("points-" + ids().get(0), "0.33")).then().statusCode(303);
      assertThat(quiz().slots().get(0).points()).isEqualTo(Score.of(1, 3));
    }

    @Test
    void headingsAreTextAndNotEndless() {
      post("/slots", Map.of("heading-" + ids().get(0), SCRIPT)).then().statusCode(303);
      page("").body(not(containsString(SCRIPT)), containsString("&lt;script&gt;"));
      post("/slots", Map.of("heading-" + ids().get(0), "x".repeat(201)))
          .then()
          .statusCode(422)
          .body(containsString("A heading has 200 characters at most"));
    }

    @Test
    void staleFormChangesNothingAndKeepsWhatWasTyped() {
      int seen = quiz().revision();
      List<String> before = ids();
      post("/slots", Map.of("remove", before.get(0))).then().statusCode(303);
      post("/slots", Map.of("revision", seen, "up", before.get(2), "points-" + before.get(2), "7"))
          .then()
          .statusCode(422)
          .body(
              containsString("Somebody else has changed this quiz"),
              containsString("value=\"7\""),
              containsString("name=\"revision\" value=\"" + quiz().revision() + "\""));
      assertThat(ids()).containsExactly(before.get(1), before.get(2));
    }

    @Test
    void longestQuizGoesThroughTheForm() {
      fill(
          IntStream.range(0, Quiz.MOST_SLOTS)
              .mapToObj(n -> AnyVersion.of(AnyQuestion.any(Kind.TRUE_FALSE), "s-" + n))
              .map(Slot::of)
              .toList());
      Map<String, String> fields = new HashMap<>();
      ids().forEach(one -> fields.put("points-" + one, "2"));
      ids().forEach(one -> fields.put("heading-" + one, ""));
      post("/slots", fields).then().statusCode(303);
      assertThat(quiz().slots()).extracting(Slot::points).containsOnly(Score.points(2));
    }
  }

  @Nested
  class GoingBack {

    @Test
    void undoMakesTheRevisionBeforeTheNewestAgain() {
      fill(three());
      List<String> before = ids();
      int was = quiz().revision();
      String where =
          post("/slots", Map.of("remove", before.get(1))).then().extract().header("Location");
      as(instructor)
          .get(where.substring(0, where.indexOf('#')))
          .then()
          .body(containsString("name=\"to\" value=\"" + was + "\""), containsString("Removed."));
      post("/restoration", Map.of("to", was)).then().statusCode(303);
      assertThat(ids()).isEqualTo(before);
      assertThat(quiz().revision()).isEqualTo(was + 2);
    }

    @Test
    void historyTellsWhoDidWhatAndLeadsBack() {
      fill(three());
      page("/history")
          .body(
              containsString(instructor.name()),
              containsString("3 questions added"),
              containsString("Begun"),
              containsString("as it is now"));
      post("/restoration", Map.of("to", 1)).then().statusCode(303);
      assertThat(quiz().slots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "99", "x", "99999999999999999999"})
    void revisionThatThereIsNotIsRefused(String to) {
      post("/restoration", Map.of("to", to)).then().statusCode(422);
    }

    @Test
    void strangeNoticesInAnAddressSayNothing() {
      page("?done=%3Cscript%3E&was=7").body(not(containsString("role=\"status\"")));
      page("?done=saved&was=7").body(not(containsString("name=\"to\"")));
    }
  }

  @Nested
  class Publishing {

    @Test
    void emptyQuizIsNotPublished() {
      post("/publication", Map.of())
          .then()
          .statusCode(422)
          .body(containsString("cannot be published yet"), containsString("no question in it"));
      assertThat(quiz().published()).isFalse();
    }

    @Test
    void questionsHaveToBeAcceptedInThisVeryVersion() {
      List<QuestionVersion> versions = shipped("reason").subList(0, 2);
      fill(versions.stream().map(Slot::of).toList());
      post("/publication", Map.of())
          .then()
          .statusCode(422)
          .body(containsString("Nobody has accepted 2 questions yet"));
      versions.forEach(version -> accept(version).then().statusCode(303));
      page("").body(containsString("Everything is there."));
      post("/publication", Map.of()).then().statusCode(303);
      assertThat(quiz().published()).isTrue();
      page("").body(containsString("Students of the course see this quiz."));
      post("/withdrawal", Map.of()).then().statusCode(303);
      assertThat(quiz().published()).isFalse();
    }

    @Test
    void windowThatIsOverIsAReasonNotTo() {
      QuestionVersion version = shipped("reason").get(2);
      fill(List.of(Slot.of(version)));
      accept(version).then().statusCode(303);
      Window over = new Window(null, Instant.parse("2020-01-01T00:00:00Z"));
      quizzes.revise(quiz().by(quiz().rules().in(over)), instructor.id());
      post("/publication", Map.of())
          .then()
          .statusCode(422)
          .body(containsString("It would have closed already"));
    }

    @Test
    void whatStudentsSeeTakesInNothingThatNobodyAcceptedAndIsNotEmptied() {
      List<QuestionVersion> versions = shipped("reason").subList(3, 5);
      fill(List.of(Slot.of(versions.get(0))));
      accept(versions.get(0)).then().statusCode(303);
      post("/publication", Map.of()).then().statusCode(303);
      post("/questions", Map.of("question", versions.get(1).id().value()))
          .then()
          .statusCode(422)
          .body(containsString("nobody has accepted a question that would come into it"));
      post("/slots", Map.of("remove", versions.get(0).id().value()))
          .then()
          .statusCode(422)
          .body(containsString("one question has to stay"));
      post("/restoration", Map.of("to", 1)).then().statusCode(422);
      assertThat(quiz().slots()).hasSize(1);
    }

    @Test
    void goingBackDoesNotTakeTheQuizFromTheStudents() {
      QuestionVersion version = shipped("reason").get(5);
      fill(List.of(Slot.of(version)));
      accept(version).then().statusCode(303);
      int draft = quiz().revision();
      post("/publication", Map.of()).then().statusCode(303);
      post("/slots", Map.of("points-" + version.id(), "3")).then().statusCode(303);
      post("/restoration", Map.of("to", draft)).then().statusCode(303);
      assertThat(quiz().published()).isTrue();
      assertThat(quiz().slots().get(0).points()).isEqualTo(Score.FULL);
    }

    @Test
    void staleFormPublishesNothing() {
      post("/publication", Map.of("revision", 77)).then().statusCode(422);
      post("/withdrawal", Map.of("revision", "x")).then().statusCode(422);
    }
  }

  @Nested
  class Copying {

    @Test
    void copyIsADraftWithoutDatesOfTheSameVersions() {
      fill(three());
      Window window = new Window(null, Instant.parse("2020-01-01T00:00:00Z"));
      quizzes.revise(quiz().by(quiz().rules().in(window)), instructor.id());
      Course other = courses.open("Another", ZoneId.of("UTC"), instructor.id());
      post("/copy", Map.of("course", other.id().value())).then().statusCode(303);
      assertThat(quizzes.of(other.id()))
          .singleElement()
          .satisfies(
              copy -> {
                assertThat(copy.slots()).isEqualTo(quiz().slots());
                assertThat(copy.rules().window()).isEqualTo(Window.always());
                assertThat(copy.published()).isFalse();
                assertThat(copy.id()).isNotEqualTo(id);
              });
    }

    @Test
    void goesOnlyIntoACourseOfOnesOwn() {
      Person another = people.any(Role.INSTRUCTOR);
      Course foreign = courses.open("Foreign", ZoneId.of("UTC"), another.id());
      post("/copy", Map.of("course", foreign.id().value())).then().statusCode(404);
      courses.enrol(foreign.id(), instructor.id(), Standing.STUDENT, another.id());
      post("/copy", Map.of("course", foreign.id().value())).then().statusCode(403);
      post("/copy", Map.of("course", "nowhere")).then().statusCode(404);
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
            "shuffled");

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
      post("/settings", fields).then().statusCode(303);
      return quiz().rules();
    }

    @Test
    void pageShownAndSavedAsItIsChangesNothing() {
      int revision = quiz().revision();
      Map<String, String> fields = new HashMap<>();
      Input shown = SettingsForm.of(quiz(), course.zone());
      boxesAnd(FIELDS).filter(shown::has).forEach(name -> fields.put(name, shown.raw(name)));
      assertThat(saved(fields)).isEqualTo(Rules.usual());
      assertThat(quiz().revision()).isEqualTo(revision);
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
              "release-after-close-marks", "yes"));
      Rules rules = saved(fields);
      assertThat(quiz().title()).isEqualTo("Final");
      assertThat(quiz().instructions()).isEqualTo("Read first.\nThen answer.");
      assertThat(rules)
          .isEqualTo(
              new Rules(
                  new Window(
                      Instant.parse("2027-03-01T08:00:00Z"), Instant.parse("2027-03-01T10:00:00Z")),
                  new Timing(Duration.ofMinutes(90), Duration.ZERO, Timing.Late.IS_KEPT),
                  new Allowance(3, Allowance.Counting.LAST),
                  new Interactive(2, Score.of(1, 4)),
                  new Layout(Layout.Pages.ALL_ON_ONE, Layout.Navigation.FORWARD_ONLY, false),
                  new Release(Map.of(Release.Phase.AFTER_CLOSE, Set.of(Release.Aspect.MARKS))),
                  "open sesame"));
      page("/settings")
          .body(
              containsString("value=\"2027-03-01T09:00\""),
              containsString("Times are those of Europe/Berlin"));
    }

    @ParameterizedTest
    @CsvSource({
      "title, '', Give the quiz a title",
      "opens, 2027-03-28T02:30, That time never comes in Europe/Berlin",
      "closes, 2027-03-28T02:00, That time never comes in Europe/Berlin",
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
      post("/settings", fields)
          .then()
          .statusCode(422)
          .body(containsString(sentence), containsString("value=\"stays &lt;here&gt;\""));
      assertThat(quiz().revision()).isEqualTo(1);
    }

    @Test
    void longTextsAreRefused() {
      post("/settings", typed("title", "x".repeat(201))).then().statusCode(422);
      post("/settings", typed("instructions", "x".repeat(5_001))).then().statusCode(422);
      post("/settings", typed("password", "x".repeat(101))).then().statusCode(422);
    }

    @Test
    void textsAreText() {
      Map<String, String> fields = typed("instructions", "</textarea>" + SCRIPT);
      fields.put("title", SCRIPT);
      fields.put("password", "\"" + SCRIPT);
      saved(fields);
      page("/settings").body(not(containsString(SCRIPT)));
      page("").body(not(containsString(SCRIPT)));
      page("/history").body(not(containsString(SCRIPT)));
      page("/blueprint").body(not(containsString(SCRIPT)));
      page("/questions").body(not(containsString(SCRIPT)));
      page("/review").body(not(containsString(SCRIPT)));
      page("/preview").body(not(containsString(SCRIPT)));
    }

    @Test
    void closingComesAfterTheOpening() {
      Map<String, String> fields = typed("opens", "2027-03-02T10:00");
      fields.put("closes", "2027-03-02T10:00");
      post("/settings", fields)
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
      page("/settings")
          .body(containsString("the first is meant"), containsString("the second is meant"));
    }

    @Test
    void timeThatIsNotTouchedStaysToTheSecond() {
      Instant odd = Instant.parse("2027-10-31T00:30:15Z");
      quizzes.revise(quiz().by(quiz().rules().in(new Window(null, odd))), instructor.id());
      assertThat(saved(typed("closes", "2027-10-31T02:30")).window().closes()).isEqualTo(odd);
    }

    @ParameterizedTest
    @EnumSource
    void everyWayIsSavedAndShownAgain(Way way) {
      Rules rules = saved(typed("behaviour", way.word()));
      assertThat(Way.of(rules.behaviour())).isEqualTo(way);
      page("/settings").body(containsString("value=\"" + way.word() + "\" checked"));
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
      post("/settings", fields)
          .then()
          .statusCode(200)
          .body(
              containsString("value=\"Not lost\""),
              containsString("It is not saved yet"),
              containsString("name=\"release-during-right-answer\" value=\"yes\" aria"));
      assertThat(quiz().revision()).isEqualTo(1);
    }

    @Test
    void whatIsToldOnlyAfterAClosingThatNeverComesIsWarnedOf() {
      page("/settings").body(containsString("it never closes"));
      page("").body(containsString("it never closes"));
      saved(typed("closes", "2037-01-01T10:00"));
      page("/settings").body(not(containsString("it never closes")));
    }

    @Test
    void staleFormIsShownAgain() {
      Map<String, String> fields = typed("title", "Mine");
      fields.put("revision", "9");
      post("/settings", fields)
          .then()
          .statusCode(422)
          .body(containsString("Somebody else has changed"), containsString("value=\"Mine\""));
      assertThat(quiz().rules().behaviour()).isEqualTo(new DeferredFeedback());
    }
  }
}
