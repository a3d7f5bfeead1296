package org.hikiwake.web.authoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.TestPacks;
import org.hikiwake.web.review.Reviewing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing questions of one's own. */
@ServerTest
@ActivateRequestContext
class OwnPagesTest {

  private static final Pattern ID = Pattern.compile("at=(own-[a-z0-9]+)");

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject TestQuizzes quizzes;
  @Inject Courses courses;
  @Inject Library library;

  private final PackId pack = TestPacks.fresh();
  private Person instructor;
  private Course course;

  @BeforeEach
  void importThePack() {
    instructor = people.any(Role.INSTRUCTOR);
    packs.add(TestPacks.files(pack, "1.0.0"), instructor.id());
    course = courses.open("Trams", instructor.zone(), instructor.id());
  }

  @AfterEach
  void takeItOut() {
    packs.retireAll();
  }

  private RequestSpecification as(Person person) {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private static Map<String, String> form(Kind kind, String... changes) {
    Map<String, String> form = new HashMap<>(TestWriting.fields(kind));
    for (int n = 0; n < changes.length; n += 2) {
      form.put(changes[n], changes[n + 1]);
    }
    return form;
  }

  private Response write(Kind kind, Map<String, String> form) {
    return as(instructor)
        .formParams(form)
        .post("/own-questions?pack=" + pack + "&kind=" + kind.word());
  }

  private QuestionId written(Kind kind, String... changes) {
    Response saved = write(kind, form(kind, changes));
    assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
    Matcher id = ID.matcher(where(saved));
    assertThat(id.find()).isTrue();
    return new QuestionId(id.group(1));
  }

  /** Without the place on the page, which no server is told. */
  private static String where(Response response) {
    return response.getHeader("Location").replaceAll("#.*", "");
  }

  private ExaminedPack examined() {
    return library.examined(pack.value());
  }

  private QuestionVersion version(QuestionId id) {
    return Reviewing.version(examined(), id.value()).orElseThrow();
  }

  private String reviewed(Person person, QuestionId id) {
    return as(person).get("/review?pack=" + pack + "&at=" + id).asString();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindCanBeWritten(Kind kind) {
    String empty =
        as(instructor)
            .get("/own-questions/new?pack=" + pack + "&kind=" + kind.word())
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(empty).contains("name=\"ask\"").doesNotContain("class=\"error\"");
    QuestionId id = written(kind);
    assertThat(version(id).question().kind()).isEqualTo(kind);
    assertThat(reviewed(instructor, id)).contains("Any " + kind.word() + " question?");
    assertThat(
            as(instructor).get("/own-questions/" + id).then().statusCode(200).extract().asString())
        .contains("Written by " + instructor.name());
  }

  @ParameterizedTest
  @EnumSource
  void everyQuestionCanBeMadeOnesOwn(Kind kind) {
    QuestionId id = written(kind);
    assertThat(as(instructor).get("/own-questions/new?from=" + id).asString())
        .contains("Any " + kind.word() + " question?");
  }

  @Test
  void itIsAcceptedInTheSameGoAndOffered() {
    QuestionId id = written(Kind.SINGLE_CHOICE, "accept", "on");
    assertThat(reviewed(instructor, id)).contains("Accepted by " + instructor.name());
    TestQuizzes.Class school = quizzes.with(Rules.usual(), List.of());
    courses.enrol(
        school.course().id(),
        instructor.id(),
        org.hikiwake.web.course.Standing.INSTRUCTOR,
        school.instructor().id());
    assertThat(
            as(instructor)
                .get(
                    "/quizzes/"
                        + school.quiz().id()
                        + "/builder/questions?pack="
                        + pack
                        + "&family=authored")
                .asString())
        .contains(id.value());
  }

  // --- who sees it

  @Test
  void noStudentSeesIt() {
    QuestionId id = written(Kind.SHORT_ANSWER, "ask", "Who would have thought it?");
    Person student = people.any();
    for (String page :
        List.of(
            "/questions?pack=" + pack,
            "/questions/" + id,
            "/api/v1/packs/" + pack + "/questions",
            "/api/v1/packs/" + pack + "/examination")) {
      assertThat(as(student).get(page).asString()).doesNotContain("Who would have thought it?");
      assertThat(given().get(page).asString()).doesNotContain("Who would have thought it?");
    }
    assertThat(as(student).get("/questions/" + id).statusCode()).isEqualTo(404);
    assertThat(as(student).get("/reports?question=" + id).statusCode()).isEqualTo(404);
    assertThat(given().get("/api/v1/packs/" + pack + "/examination").asString())
        .doesNotContain("authored");
    assertThat(given().get("/questions?pack=" + pack + "&family=authored").statusCode())
        .isEqualTo(given().get("/questions?pack=" + pack + "&family=none").statusCode());
    assertThat(as(instructor).get("/questions/" + id).statusCode()).isEqualTo(200);
    assertThat(library.bank(pack.value()).questions()).noneMatch(Own::is);
  }

  @Test
  void whatIsForACourseOnlyItsInstructorsSee() {
    QuestionId id = written(Kind.ESSAY, "course", course.id().value());
    Person other = people.any(Role.INSTRUCTOR);
    assertThat(as(instructor).get("/own-questions/" + id).statusCode()).isEqualTo(200);
    assertThat(as(other).get("/own-questions/" + id).statusCode()).isEqualTo(404);
    assertThat(as(other).get("/questions/" + id).statusCode()).isEqualTo(404);
    assertThat(reviewed(other, id)).doesNotContain(id.value() + "\"");
    courses.enrol(
        course.id(), other.id(), org.hikiwake.web.course.Standing.INSTRUCTOR, instructor.id());
    assertThat(as(other).get("/own-questions/" + id).statusCode()).isEqualTo(200);
  }

  /** Its author teaches both courses, his colleague in the other one does not. */
  @Test
  void aColleagueReviewsTheQuizWithoutIt() {
    QuestionVersion own = version(written(Kind.NUMERIC, "course", course.id().value()));
    TestQuizzes.Class school = quizzes.with(Rules.usual(), List.of(Slot.of(own)));
    String review = "/quizzes/" + school.quiz().id() + "/builder/review";
    assertThat(as(school.instructor()).get(review).statusCode()).isEqualTo(200);
    assertThat(
            as(school.instructor())
                .formParams(Map.of("decision", "accepted", "version", "v", "seen", "0"))
                .post(review + "/" + own.id())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void onlyACourseThatOneTeachesCanBeNamed() {
    Course other = courses.open("Not mine", instructor.zone(), people.any(Role.INSTRUCTOR).id());
    Response refused = write(Kind.ESSAY, form(Kind.ESSAY, "course", other.id().value()));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("You do not teach such a course");
  }

  // --- where it is asked

  @Test
  void whoEditsItIsToldWhereItIsAsked() {
    QuestionVersion own = version(written(Kind.TRUE_FALSE, "accept", "on"));
    assertThat(own.provenance().used()).isNotEmpty();
    TestQuizzes.Class school = quizzes.with(Rules.usual(), List.of(Slot.of(own)));
    assertThat(as(instructor).get("/own-questions/" + own.id()).asString())
        .contains("One quiz of another course");
    assertThat(as(school.instructor()).get("/own-questions/" + own.id()).asString())
        .contains("/quizzes/" + school.quiz().id() + "/builder");
  }

  // --- other versions

  @Test
  void otherWordsNeedNoReasonAnotherKeyDoes() {
    QuestionId id = written(Kind.SINGLE_CHOICE);
    Map<String, String> words = form(Kind.SINGLE_CHOICE, "ask", "Which one?", "seen", "1");
    assertThat(as(instructor).formParams(words).post("/own-questions/" + id).statusCode())
        .isEqualTo(303);
    Map<String, String> key = form(Kind.SINGLE_CHOICE, "right", "2", "seen", "2");
    Response refused = as(instructor).formParams(key).post("/own-questions/" + id);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("What is right has changed");
    key.put("reason", "Bob it was.");
    assertThat(as(instructor).formParams(key).post("/own-questions/" + id).statusCode())
        .isEqualTo(303);
    assertThat(as(instructor).get("/own-questions/" + id).asString()).contains("Bob it was.");
  }

  @Test
  void whoSavesSecondIsToldSo() {
    QuestionId id = written(Kind.NUMERIC);
    Map<String, String> form = form(Kind.NUMERIC, "ask", "Mine?", "seen", "1");
    as(instructor).formParams(form).post("/own-questions/" + id);
    form.put("ask", "Mine, too?");
    Response refused = as(instructor).formParams(form).post("/own-questions/" + id);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("Somebody else has changed").contains("Mine, too?");
  }

  // --- what is wrong

  @Test
  void whatIsWrongStandsBesideItAndNothingIsLost() {
    Map<String, String> form =
        form(Kind.MULTIPLE_CHOICE, "text.2", "Ann", "places", "99", "ask", "Typed by me?");
    Response refused = write(Kind.MULTIPLE_CHOICE, form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("Two parts read alike")
        .contains("no such paragraph")
        .contains("Typed by me?")
        .contains("Why Dee.");
  }

  @Test
  void moreRowsKeepWhatIsTyped() {
    Map<String, String> form =
        form(Kind.ORDERING, "ask", "Typed by me?", "more", "on", "rows", "5");
    Response more = write(Kind.ORDERING, form);
    assertThat(more.statusCode()).isEqualTo(200);
    assertThat(more.asString())
        .contains("Typed by me?")
        .contains("name=\"text.9\"")
        .doesNotContain("name=\"text.10\"");
  }

  /** Its form is another one, where its key is looked at. */
  @Test
  void itIsNotRewordedAsAGeneratedOne() {
    QuestionId id = written(Kind.NUMERIC);
    assertThat(
            as(instructor)
                .formParams(Map.of("text.1", "Mine now?", "seen", "1"))
                .post("/review/" + id + "/wording?pack=" + pack)
                .statusCode())
        .isEqualTo(404);
    assertThat(version(id).question().stem().ask()).isNotEqualTo("Mine now?");
  }

  @Test
  void unknownKindsAndPacksAreSaid() {
    assertThat(as(instructor).get("/own-questions/new?pack=" + pack + "&kind=riddle").statusCode())
        .isEqualTo(422);
    assertThat(as(instructor).get("/own-questions/new?pack=none&kind=essay").statusCode())
        .isEqualTo(404);
    assertThat(as(instructor).get("/own-questions/own-none").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    QuestionId id = written(Kind.ESSAY, "ask", "<script>alert(1)</script>", "why", "<b>so</b>");
    assertThat(reviewed(instructor, id) + as(instructor).get("/own-questions/" + id).asString())
        .doesNotContain("<script>alert")
        .doesNotContain("<b>so");
  }
}
