package org.hikiwake.web.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Another system sends its students in, and nobody else. */
@ServerTest
class LaunchTest {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Inject TestPeople people;
  @Inject TestQuizzes quizzes;
  @Inject Courses courses;
  @Inject LaunchRows rows;

  private Person instructor;
  private Course course;
  private Quiz quiz;
  private ApiClient lms;
  private Person ada;

  @BeforeEach
  void enrol() {
    instructor = people.any(Role.INSTRUCTOR);
    course = courses.open("A course", ZoneOffset.UTC, instructor.id());
    quiz = quizzes.published(course, instructor, Rules.usual(), TestQuizzes.oneOfEachKind());
    lms = new ApiClient(people.token(instructor));
    ada = named("ada", "launched." + COUNT.incrementAndGet() + "@example.org");
  }

  private Person named(String external, String email) {
    lms.put(
            "/courses/" + course.id() + "/enrolments/" + external,
            "{\"name\":\"Ada\",\"email\":\"" + email + "\"}")
        .statusCode(200);
    return people.find(email).orElseThrow();
  }

  private ValidatableResponse launch(String body) {
    return lms.post("/courses/" + course.id() + "/launches", body);
  }

  private String link() {
    String url =
        launch("{\"externalId\":\"ada\",\"quiz\":\"" + quiz.id() + "\"}")
            .statusCode(201)
            .header("Cache-Control", containsString("no-store"))
            .extract()
            .path("url");
    return url.replaceFirst(".*(?=/launches/)", "");
  }

  private static RequestSpecification browser() {
    return given().redirects().follow(false);
  }

  private RequestSpecification as(Person person) {
    return browser().cookie(TestPeople.cookieName(), people.cookie(person));
  }

  @Test
  void studentComesInAndLandsOnTheQuiz() {
    Response in = browser().post(link());
    in.then().statusCode(303).header("Location", endsWith("/quizzes/" + quiz.id()));
    browser()
        .cookie(TestPeople.cookieName(), in.cookie(TestPeople.cookieName()))
        .get("/quizzes/" + quiz.id())
        .then()
        .statusCode(200)
        .body(containsString("Ada"));
  }

  @Test
  void withoutAQuizItLeadsToTheCourse() {
    String url = launch("{\"externalId\":\"ada\"}").statusCode(201).extract().path("url");
    browser()
        .post(url.replaceFirst(".*(?=/launches/)", ""))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/courses/" + course.id()));
  }

  @Test
  void toLookAtItUsesNothingUpAndSignsNobodyIn() {
    String link = link();
    for (int look = 0; look < 3; look++) {
      Response page = browser().get(link);
      page.then().statusCode(200).body(containsString("data-launch"));
      assertThat(page.cookie(TestPeople.cookieName())).isNull();
    }
    browser().head(link).then().statusCode(200);
    browser().post(link).then().statusCode(303);
  }

  @Test
  void itWorksOnceAlsoForThoseWhoComeTogether() {
    String link = link();
    List<Integer> answers =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(n -> browser().post(link).statusCode())
            .sorted()
            .toList();
    assertThat(answers).containsExactly(303, 404, 404, 404, 404, 404);
  }

  @Test
  void itWorksForTwoMinutes() {
    String link = link();
    MovableClock.after(Launch.LIFE.plusSeconds(1), () -> browser().post(link))
        .then()
        .statusCode(404)
        .body(containsString("Go back to where you came from"));
    assertThat(Launch.LIFE).isLessThanOrEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void onlyItsHashIsKept() {
    String link = link();
    assertThat(rows.list("person", ada.id().value()))
        .isNotEmpty()
        .noneMatch(row -> link.contains(row.secret));
    assertThat(rows.count("expiresAt > ?1", Instant.now())).isPositive();
  }

  @Test
  void whoIsSignedInAsSomebodyElseIsAskedFirst() {
    Person other = people.any();
    as(other)
        .get(link())
        .then()
        .statusCode(200)
        .body(containsString(other.name()), not(containsString("data-launch")));
  }

  @Test
  void noOtherSiteUsesItInSomebodysName() {
    browser().header("Sec-Fetch-Site", "cross-site").post(link()).then().statusCode(403);
  }

  @Test
  void whatIsNoLinkLeadsNowhere() {
    for (String secret : List.of("x", "x".repeat(43))) {
      browser().get("/launches/" + secret).then().statusCode(404);
      browser().post("/launches/" + secret).then().statusCode(404);
    }
  }

  @Test
  void badWishesAreSaid() {
    launch("{}").statusCode(422);
    launch("{\"externalId\":7}").statusCode(404);
    launch("{\"externalId\":\"ada\",\"person\":\"x\"}").statusCode(400);
    launch("{\"externalId\":\"nobody\"}")
        .statusCode(404)
        .body("type", is("urn:hikiwake:problem:unknown-enrolment"));
    launch("{\"externalId\":\"ada\",\"quiz\":\"nonsense\"}").statusCode(404);
    Course second = courses.open("Another", ZoneOffset.UTC, instructor.id());
    Quiz elsewhere =
        quizzes.published(second, instructor, Rules.usual(), TestQuizzes.oneOfEachKind());
    launch("{\"externalId\":\"ada\",\"quiz\":\"" + elsewhere.id() + "\"}").statusCode(404);
  }

  /** Whoever tries to get into an account that is not his to hand out. */
  @Nested
  class IsRefused {

    private void assertRefused(String detail) {
      launch("{\"externalId\":\"ada\"}")
          .statusCode(409)
          .contentType("application/problem+json")
          .body("detail", containsString(detail));
    }

    private void assertDead(String link) {
      browser().get(link).then().statusCode(404);
      Response used = browser().post(link);
      used.then().statusCode(404);
      assertThat(used.cookie(TestPeople.cookieName())).isNull();
    }

    private void consent(Person person) {
      as(person)
          .formParam("current", TestPeople.PASSWORD)
          .post("/account/connections/" + instructor.id() + "/consent")
          .then()
          .statusCode(303);
    }

    @Test
    void forWhoHadAnAccountBefore() {
      for (Role[] roles : new Role[][] {{}, {Role.ADMINISTRATOR}, {Role.INSTRUCTOR}}) {
        Person known = people.any(roles);
        String external = "known-" + roles.length + "-" + known.id();
        named(external, known.email().value());
        launch("{\"externalId\":\"" + external + "\"}")
            .statusCode(409)
            .body("detail", containsString("has not allowed it"));
      }
    }

    @Test
    void forAdministratorsAndInstructorsEvenIfTheyAllowIt() {
      for (Role role : Role.values()) {
        Person known = people.any(role);
        named(role.word(), known.email().value());
        consent(known);
        launch("{\"externalId\":\"" + role.word() + "\"}")
            .statusCode(409)
            .body("detail", containsString("More is open to him"));
      }
    }

    @Test
    void forWhoTeachesACourseElsewhere() {
      String link = link();
      Person rival = people.any(Role.INSTRUCTOR);
      Course theirs = courses.open("Theirs", ZoneOffset.UTC, rival.id());
      courses.enrol(theirs.id(), ada.id(), Standing.INSTRUCTOR, rival.id());
      assertRefused("More is open to him");
      assertDead(link);
    }

    @Test
    void forWhoWasGivenARoleMeanwhile() {
      String link = link();
      as(people.any(Role.ADMINISTRATOR))
          .formParam("administrator", "yes")
          .post("/people/" + ada.id() + "/roles")
          .then()
          .statusCode(303);
      assertRefused("More is open to him");
      assertDead(link);
    }

    @Test
    void forWhoHasLeftTheCourse() {
      String link = link();
      lms.delete("/courses/" + course.id() + "/enrolments/ada").statusCode(204);
      assertRefused("no student of this course");
      assertDead(link);
    }

    @Test
    void onceThePersonHasTakenTheAccountOver() {
      String link = link();
      people.choosePassword(ada);
      assertRefused("has not allowed it");
      assertDead(link);
      consent(ada);
      browser().post(link()).then().statusCode(303);
    }

    @Test
    void whereThePersonRefuses() {
      String link = link();
      as(ada).post("/account/connections/" + instructor.id() + "/refusal").then().statusCode(303);
      assertRefused("has not allowed it");
      assertDead(link);
    }

    @Test
    void forWhoIsForgotten() {
      String link = link();
      as(people.any(Role.ADMINISTRATOR)).post("/people/" + ada.id() + "/oblivion");
      assertDead(link);
    }

    @Test
    void byAnotherOnesToken() {
      Person colleague = people.any(Role.INSTRUCTOR);
      courses.enrol(course.id(), colleague.id(), Standing.INSTRUCTOR, instructor.id());
      new ApiClient(people.token(colleague))
          .post("/courses/" + course.id() + "/launches", "{\"externalId\":\"ada\"}")
          .statusCode(404);
    }

    @Test
    void byWhoDoesNotTeachTheCourse() {
      new ApiClient(people.token(people.any(Role.INSTRUCTOR)))
          .post("/courses/" + course.id() + "/launches", "{\"externalId\":\"ada\"}")
          .statusCode(404);
      new ApiClient(people.token(ada))
          .post("/courses/" + course.id() + "/launches", "{\"externalId\":\"ada\"}")
          .statusCode(403);
    }
  }
}
