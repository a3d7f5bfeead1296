package org.hikiwake.web.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.OneTimeLink.Purpose;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another system enrols people by its own names, and takes over nobody's account. */
@ServerTest
class EnrolmentApiTest {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Inject TestPeople people;
  @Inject Courses courses;

  private Person instructor;
  private Course course;
  private ApiClient lms;
  private String enrolments = "";

  @BeforeEach
  void connect() {
    instructor = people.any(Role.INSTRUCTOR);
    course = courses.open("A course", ZoneOffset.UTC, instructor.id());
    lms = new ApiClient(people.token(instructor));
    enrolments = "/courses/" + course.id() + "/enrolments";
  }

  private static String freshEmail() {
    return "new." + COUNT.incrementAndGet() + "@example.org";
  }

  private static String wish(String name, String email) {
    return "{\"name\":\"" + name + "\",\"email\":\"" + email + "\"}";
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private Person enrolled(String external, String email) {
    lms.put(enrolments + "/" + external, wish("New", email)).statusCode(200);
    return people.find(email).orElseThrow();
  }

  @Test
  void whoIsNotHereYetGetsAnAccountWithoutAPassword() {
    String email = freshEmail();
    lms.put(enrolments + "/u-1", wish("Ada  Lovelace", email))
        .statusCode(200)
        .body("externalId", is("u-1"), "state", is("enrolled"), "standing", is("student"))
        .body("name", is("Ada Lovelace"), "email", is(email));
    Person ada = people.find(email).orElseThrow();
    assertThat(people.hasPassword(ada)).isFalse();
    assertThat(courses.standing(course.id(), ada.id())).isEqualTo(Standing.STUDENT);
  }

  @Test
  void theSameAgainChangesNothingAndWhatIsOtherwiseIsCorrected() {
    String email = freshEmail();
    Person ada = enrolled("u-1", email);
    assertThat(enrolled("u-1", email)).isEqualTo(ada);
    String other = freshEmail();
    lms.put(enrolments + "/u-1", wish("Ada King", other)).statusCode(200);
    lms.get(enrolments + "/u-1").body("name", is("Ada King"), "email", is(other));
    assertThat(people.find(email)).isEmpty();
    assertThat(people.find(other).orElseThrow().id()).isEqualTo(ada.id());
  }

  @Test
  void theSamePersonComesIntoAnotherCourse() {
    Person ada = enrolled("u-1", freshEmail());
    Course second = courses.open("Another", ZoneOffset.UTC, instructor.id());
    lms.put("/courses/" + second.id() + "/enrolments/u-1", wish("New", ada.email().value()))
        .statusCode(200);
    assertThat(courses.standing(second.id(), ada.id())).isEqualTo(Standing.STUDENT);
  }

  @Test
  void whoLeavesIsGoneAndComesBackAsTheSame() {
    String email = freshEmail();
    Person ada = enrolled("u-1", email);
    lms.delete(enrolments + "/u-1").statusCode(204);
    lms.delete(enrolments + "/u-1").statusCode(204);
    lms.get(enrolments + "/u-1").statusCode(200).body("state", is("gone"));
    assertThat(courses.standing(course.id(), ada.id())).isEqualTo(Standing.GONE);
    assertThat(enrolled("u-1", email)).isEqualTo(ada);
    assertThat(courses.standing(course.id(), ada.id())).isEqualTo(Standing.STUDENT);
  }

  @Test
  void courseKeepsAnInstructor() {
    Person colleague = enrolled("t-1", freshEmail());
    lms.put(
            enrolments + "/t-1",
            "{\"name\":\"New\",\"email\":\""
                + colleague.email()
                + "\",\"standing\":\"instructor\"}")
        .statusCode(200)
        .body("standing", is("instructor"));
    courses.enrol(course.id(), instructor.id(), Standing.GONE, colleague.id());
    ApiClient admin = new ApiClient(people.token(people.any(Role.ADMINISTRATOR)));
    lms.delete(enrolments + "/t-1").statusCode(404);
    admin.get(enrolments).body("enrolments", hasSize(1));
  }

  @Test
  void classIsEnrolledAtOnceAndEachFaultIsSaid() {
    String one = freshEmail();
    String body =
        "{\"enrolments\":[{\"externalId\":\"a\",\"name\":\"A\",\"email\":\""
            + one
            + "\"},"
            + "{\"externalId\":\"b\",\"name\":\"B\",\"email\":\"no address\"},"
            + "{\"externalId\":\"c/d\",\"name\":\"C\",\"email\":\""
            + freshEmail()
            + "\"},"
            + "{\"externalId\":\"e\",\"name\":\"E\",\"email\":\""
            + one
            + "\"}]}";
    lms.post(enrolments, body)
        .statusCode(200)
        .body("problems", is(3))
        .body("enrolments[0].enrolment.state", is("enrolled"))
        .body("enrolments[1].problem", containsString("email:"))
        .body("enrolments[2].problem", containsString("external id"))
        .body("enrolments[3].problem", containsString("has that address"))
        .body("enrolments[3].enrolment", nullValue());
    lms.post(enrolments, "{\"enrolments\":[null]}").statusCode(422);
    String many =
        IntStream.rangeClosed(0, 1_000).mapToObj(n -> "{}").collect(Collectors.joining(","));
    lms.post(enrolments, "{\"enrolments\":[" + many + "]}").statusCode(422);
  }

  @Test
  void listComesInParts() {
    enrolled("u-1", freshEmail());
    enrolled("u-2", freshEmail());
    Person known = people.any();
    lms.put(enrolments + "/u-3", wish("Known", known.email().value())).statusCode(200);
    JsonPath first = lms.get(enrolments + "?limit=3").extract().jsonPath();
    JsonPath rest =
        lms.get(enrolments + "?limit=3&after=" + first.getString("next")).extract().jsonPath();
    List<String> all = first.getList("enrolments.externalId");
    all.addAll(rest.getList("enrolments.externalId"));
    assertThat(all).containsExactlyInAnyOrder(null, "u-1", "u-2", "u-3");
    assertThat(rest.getString("next")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                                               | 422 | name:",
        "{\"name\":\"A\",\"email\":\"a\"}                                 | 422 | email:",
        "{\"name\":\"A\",\"email\":\"a@b.org\",\"standing\":\"gone\"}     | 422 | standing:",
        "{\"name\":\"A\",\"email\":\"a@b.org\",\"role\":\"x\"}            | 400 | role",
        "{\"name\":{},\"email\":\"a@b.org\"}                              | 400 | name",
      })
  void whatCannotBeTakenIsSaid(String body, int status, String detail) {
    lms.put(enrolments + "/u-1", body)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("detail", containsString(detail));
    lms.get(enrolments + "/u-1").statusCode(404);
  }

  @Test
  void onlyWhoTeachesEnrols() {
    Person student = enrolled("u-1", freshEmail());
    new ApiClient(people.token(student)).get(enrolments).statusCode(403);
    ApiClient other = new ApiClient(people.token(people.any(Role.INSTRUCTOR)));
    other.put(enrolments + "/u-9", wish("A", freshEmail())).statusCode(404);
  }

  @Test
  void whoIsForgottenIsSomebodyNewAfterwards() {
    String email = freshEmail();
    Person ada = enrolled("u-1", email);
    as(people.any(Role.ADMINISTRATOR)).post("/people/" + ada.id() + "/oblivion");
    assertThat(enrolled("u-1", email).id()).isNotEqualTo(ada.id());
  }

  /** Whoever has an account is not linked, let alone taken over, because a program says so. */
  @Nested
  class WhoWasHereBefore {

    private Person known;

    @BeforeEach
    void name() {
      known = people.any();
      lms.put(enrolments + "/u-1", wish("Somebody Else", known.email().value()))
          .statusCode(200)
          .body("state", is("waiting"), "name", nullValue(), "email", nullValue());
    }

    private String consent(Person of) {
      return "/account/connections/" + of.id() + "/consent";
    }

    @Test
    void isNotEnrolledNorRenamedBeforeHeAllowsIt() {
      assertThat(courses.standing(course.id(), known.id())).isEqualTo(Standing.GONE);
      assertThat(people.find(known.email().value()).orElseThrow()).isEqualTo(known);
      lms.get(enrolments + "/u-1").body("state", is("waiting"));
    }

    @Test
    void findsItOnHisAccountAndAllowsItWithHisPassword() {
      as(known)
          .get("/account/connections")
          .then()
          .body(containsString(instructor.name()), containsString("A course"));
      as(known).formParam("current", "wrong").post(consent(instructor)).then().statusCode(422);
      assertThat(courses.standing(course.id(), known.id())).isEqualTo(Standing.GONE);
      as(known)
          .formParam("current", TestPeople.PASSWORD)
          .post(consent(instructor))
          .then()
          .statusCode(303);
      assertThat(courses.standing(course.id(), known.id())).isEqualTo(Standing.STUDENT);
      lms.get(enrolments + "/u-1").body("state", is("enrolled"), "name", is(known.name()));
      lms.put(enrolments + "/u-1", wish("Other Name", freshEmail())).statusCode(200);
      assertThat(people.find(known.email().value()).orElseThrow()).isEqualTo(known);
    }

    @Test
    void mayRefuse() {
      as(known).post("/account/connections/" + instructor.id() + "/refusal");
      lms.put(enrolments + "/u-1", wish("A", known.email().value()))
          .statusCode(200)
          .body("state", is("refused"));
      assertThat(courses.standing(course.id(), known.id())).isEqualTo(Standing.GONE);
    }

    @Test
    void isNotEnrolledWhereTheWishWasTakenBackOrItsIssuerTeachesNoMore() {
      Person colleague = people.any();
      courses.enrol(course.id(), colleague.id(), Standing.INSTRUCTOR, instructor.id());
      courses.enrol(course.id(), instructor.id(), Standing.GONE, colleague.id());
      as(known).formParam("current", TestPeople.PASSWORD).post(consent(instructor));
      assertThat(courses.standing(course.id(), known.id())).isEqualTo(Standing.GONE);
    }

    @Test
    void isNotAllowedByAnybodyElse() {
      as(people.any())
          .formParam("current", TestPeople.PASSWORD)
          .post(consent(instructor))
          .then()
          .statusCode(404);
    }

    @Test
    void isNotNamedASecondTime() {
      lms.put(enrolments + "/u-2", wish("A", known.email().value()))
          .statusCode(409)
          .body("type", is("urn:hikiwake:problem:conflict"));
    }
  }

  /** An account that a program made is its maker's until its person takes it over. */
  @Nested
  class WhomAnotherProgramMade {

    private Person made;
    private Person rival;
    private ApiClient other;
    private Course theirs;

    @BeforeEach
    void make() {
      made = enrolled("u-1", freshEmail());
      rival = people.any(Role.INSTRUCTOR);
      other = new ApiClient(people.token(rival));
      theirs = courses.open("Theirs", ZoneOffset.UTC, rival.id());
    }

    @Test
    void waitsForThePersonHimself() {
      other
          .put("/courses/" + theirs.id() + "/enrolments/x", wish("A", made.email().value()))
          .statusCode(200)
          .body("state", is("waiting"));
      as(made)
          .formParam("current", "")
          .post("/account/connections/" + rival.id() + "/consent")
          .then()
          .statusCode(422);
      assertThat(courses.standing(theirs.id(), made.id())).isEqualTo(Standing.GONE);
    }

    @Test
    void getsNoLinkFromAnotherCourseByWhichHeCouldBeTakenOver() {
      as(rival)
          .formParam("name", "A")
          .formParam("email", made.email().value())
          .post("/courses/" + theirs.id() + "/people")
          .then()
          .statusCode(303);
      as(rival)
          .post("/courses/" + theirs.id() + "/invitations")
          .then()
          .body(not(containsString("/links/")));
      as(instructor)
          .post("/courses/" + course.id() + "/invitations")
          .then()
          .body(containsString("/links/"));
    }

    @Test
    void isNotRenamedNorReaddressedOnceHeMayDoMoreThanAStudent() {
      as(people.any(Role.ADMINISTRATOR))
          .formParam("instructor", "yes")
          .post("/people/" + made.id() + "/roles");
      lms.put(enrolments + "/u-1", wish("Attacker", freshEmail())).statusCode(200);
      assertThat(people.find(made.email().value()).orElseThrow().name()).isEqualTo("New");
    }

    @Test
    void isHisOwnOnceHeHasAPassword() {
      people.choosePassword(made);
      lms.put(enrolments + "/u-1", wish("Attacker", freshEmail())).statusCode(200);
      assertThat(people.find(made.email().value()).orElseThrow()).isEqualTo(made);
    }

    @Test
    void losesTheTokensThatOthersMadeInHisName() {
      String token = people.token(made);
      String link = people.link(made, Purpose.INVITATION).value();
      given()
          .redirects()
          .follow(false)
          .formParam("password", "walnut ferry quilt")
          .post("/links/" + link)
          .then()
          .statusCode(303);
      new ApiClient(token).get("/courses").statusCode(401);
    }
  }
}
