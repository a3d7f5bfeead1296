package org.hikiwake.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quizzes are assigned over JSON in one step, and changed without losing anybody's change. */
@ServerTest
class QuizApiTest {

  private static final String FAMILY = "fact-true";

  @Inject TestPeople people;
  @Inject TestReviews reviews;
  @Inject Courses courses;
  @Inject Quizzes quizzes;

  private Person instructor;
  private Course course;
  private ApiClient lms;
  private String address = "";

  @BeforeEach
  void connect() {
    instructor = people.any(Role.INSTRUCTOR);
    course = courses.open("A course", ZoneId.of("Europe/Berlin"), instructor.id());
    lms = new ApiClient(people.token(instructor));
    address = "/courses/" + course.id() + "/quizzes/by-external/q1";
  }

  /** What a published quiz asks would be withheld from the tests that come after. */
  @AfterEach
  void takeBack() {
    quizzes.of(course.id()).stream()
        .filter(Quiz::published)
        .forEach(quiz -> quizzes.revise(quiz.published(false), instructor.id()));
  }

  private static String named(List<QuestionVersion> versions) {
    return versions.stream()
        .map(
            v -> "{\"pack\":\"russia-in-asia\",\"question\":\"" + v.id() + "\",\"points\":\"2.5\"}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private ValidatableResponse draft() {
    return lms.put(
        address,
        "{\"title\":\"Draft\",\"blueprint\":{\"pack\":\"russia-in-asia\",\"number\":4,"
            + "\"among\":\"passed\"}}");
  }

  private QuizId id() {
    return new QuizId(lms.get(address).extract().path("id"));
  }

  private ValidatableResponse change(String method, String below, String ifMatch, String body) {
    return lms.request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(body)
        .request(method, "/api/v1/quizzes/" + id() + below)
        .then();
  }

  @Nested
  class Assigning {

    @Test
    void namedQuestionsArePublishedWithTheirPointsAndRules() {
      List<QuestionVersion> asked = reviews.accept(instructor, FAMILY, 2);
      lms.put(
              address,
              "{\"title\":\"Week 1\",\"instructions\":\"Read.\",\"publish\":true,\"questions\":"
                  + named(asked)
                  + ",\"settings\":{\"opens\":\"2026-01-02T03:04:05Z\",\"limitMinutes\":30,"
                  + "\"attempts\":0,\"counting\":\"last\",\"shuffled\":false}}")
          .statusCode(201)
          .header("ETag", "\"1\"")
          .header("Location", containsString("/api/v1/quizzes/"))
          .body("externalId", is("q1"), "stage", is("open"), "possible", is("5"))
          .body("questions", hasSize(2), "questions[0].id", is(asked.get(0).id().value()))
          .body("questions[0].points", is("5/2"), "questions[0].key", notNullValue())
          .body("settings.opens", is("2026-01-02T03:04:05Z"), "settings.limitMinutes", is(30))
          .body("settings.attempts", is(0), "settings.counting", is("last"))
          .body("settings.shuffled", is(false));
    }

    @Test
    void blueprintPicksWhatWasAccepted() {
      reviews.accept(instructor, FAMILY, 3);
      lms.put(
              address,
              "{\"title\":\"Week 1\",\"publish\":true,\"blueprint\":{\"pack\":\"russia-in-asia\","
                  + "\"kinds\":[\"true-false\",\"multiple-choice\",\"single-choice\"],"
                  + "\"number\":1}}")
          .statusCode(201)
          .body("length", is(1));
    }

    @Test
    void whoTriesAgainMakesNoSecondOne() {
      String one = draft().statusCode(201).extract().path("id");
      draft().statusCode(200).body("id", is(one), "revision", is(1));
      lms.get("/courses/" + course.id() + "/quizzes").body("quizzes", hasSize(1));
    }

    @Test
    void ofThoseThatComeTogetherOneMakesIt() {
      Set<String> ids =
          IntStream.range(0, 4)
              .parallel()
              .mapToObj(n -> draft().extract().jsonPath().getString("id"))
              .collect(Collectors.toSet());
      assertThat(ids).hasSize(1).doesNotContainNull();
      assertThat(quizzes.of(course.id())).hasSize(1);
    }

    @Test
    void whatIsNotReadyIsNotPublishedAndNothingIsKept() {
      lms.put(
              address,
              "{\"title\":\"Week 1\",\"publish\":true,\"blueprint\":{\"pack\":\"russia-in-asia\","
                  + "\"kinds\":[\"matching\"],\"number\":3,\"among\":\"passed\"}}")
          .statusCode(409)
          .body("type", is("urn:hikiwake:problem:not-ready"))
          .body("detail", containsString("Nobody has accepted"));
      lms.put(address, "{\"title\":\"Week 1\",\"publish\":true}")
          .statusCode(409)
          .body("detail", containsString("There is no question in it."));
      lms.get(address).statusCode(404);
    }

    @Test
    void whatCannotBeHadIsSaidWithItsReason() {
      lms.put(
              address,
              "{\"title\":\"t\",\"blueprint\":{\"pack\":\"russia-in-asia\",\"number\":200,"
                  + "\"topics\":[\"island-dispute\"],\"kinds\":[\"matching\"],\"among\":\"passed\"}}")
          .statusCode(422)
          .body("type", is("urn:hikiwake:problem:no-questions"))
          .body("detail", containsString("This cannot be had"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{}                                                                   | 422 | title:",
          "{\"title\":\"t\",\"settings\":{\"late\":\"x\"}}                      | 422 | late:",
          "{\"title\":\"t\",\"settings\":{\"limitMinutes\":0}}                  | 422 | limit:",
          "{\"title\":\"t\",\"settings\":{\"limitMinutes\":-5}}                 | 422 | limit:",
          "{\"title\":\"t\",\"settings\":{\"limitMinutes\":\"long\"}}           | 400 |"
              + " limitMinutes",
          "{\"title\":\"t\",\"settings\":{\"opens\":\"yesterday\"}}             | 400 | opens",
          "{\"title\":\"t\",\"settings\":{\"tries\":99}}                        | 422 | tries:",
          "{\"title\":\"t\",\"settings\":{\"penalty\":\"2\"}}                   | 422 | penalty:",
          "{\"title\":\"t\",\"settings\":{\"behaviour\":\"x\"}}                 | 422 | behaviour:",
          "{\"title\":\"t\",\"settings\":{\"release\":{\"never\":[]}}}          | 422 | release:",
          "{\"title\":\"t\",\"settings\":{\"release\":{\"during\":[\"x\"]}}}    | 422 | release:",
          "{\"title\":\"t\",\"settings\":{\"release\":{\"during\":null}}}       | 422 | release:",
          "{\"title\":\"t\",\"settings\":{\"shown\":true}}                      | 400 | shown",
          "{\"title\":\"t\",\"settings\":{\"opens\":\"2026-02-01T00:00:00Z\",\"closes\":\"2026-01-01T00:00:00Z\"}}"
              + " | 422 | closes:",
          "{\"title\":\"t\",\"blueprint\":{\"pack\":\"nope\"}}                  | 404 | pack",
          "{\"title\":\"t\",\"blueprint\":{}}                                   | 404 | pack",
          "{\"title\":\"t\",\"blueprint\":{\"pack\":\"russia-in-asia\",\"number\":0}} | 422 |"
              + " number:",
          "{\"title\":\"t\",\"blueprint\":{\"pack\":\"russia-in-asia\",\"kinds\":[null]}} | 422 |"
              + " kind",
          "{\"title\":\"t\",\"blueprint\":{\"pack\":\"russia-in-asia\",\"among\":\"x\"}} | 422 |"
              + " among",
          "{\"title\":\"t\",\"blueprint\":{\"pack\":\"russia-in-asia\"},\"questions\":[]} | 422 |"
              + " not both",
          "{\"title\":\"t\",\"questions\":[null]}                               | 422 | 200",
          "{\"title\":\"t\",\"questions\":[{\"pack\":\"russia-in-asia\",\"question\":\"q-none\"}]}"
              + " | 422 | q-none",
        })
    void whatCannotBeTakenIsSaid(String body, int status, String detail) {
      lms.put(address, body)
          .statusCode(status)
          .contentType("application/problem+json")
          .body("detail", containsString(detail));
      assertThat(quizzes.of(course.id())).isEmpty();
    }

    @Test
    void onlyWhoTeachesAssigns() {
      Person student = people.any();
      courses.enrol(course.id(), student.id(), Standing.STUDENT, student.id());
      new ApiClient(people.token(student)).put(address, "{\"title\":\"t\"}").statusCode(403);
      new ApiClient(people.token(people.any(Role.INSTRUCTOR)))
          .put(address, "{\"title\":\"t\"}")
          .statusCode(404);
    }
  }

  @Nested
  class Reading {

    @Test
    void studentSeesNoDraftAndNoQuestionNorPassword() {
      List<QuestionVersion> asked = reviews.accept(instructor, FAMILY, 1);
      Person student = people.any();
      courses.enrol(course.id(), student.id(), Standing.STUDENT, student.id());
      ApiClient his = new ApiClient(people.token(student));
      draft().statusCode(201);
      his.get(address).statusCode(404);
      his.get("/courses/" + course.id() + "/quizzes").body("quizzes", hasSize(0));
      lms.put(
              address.replace("q1", "q2"),
              "{\"title\":\"Open\",\"publish\":true,\"settings\":{\"password\":\"sesame\"},"
                  + "\"questions\":"
                  + named(asked)
                  + "}")
          .statusCode(201)
          .body("settings.password", is("sesame"));
      his.get(address.replace("q1", "q2"))
          .statusCode(200)
          .body("length", is(1), "questions", nullValue(), "settings.password", nullValue())
          .body(not(containsString(asked.get(0).id().value())));
      his.get("/courses/" + course.id() + "/quizzes").body("quizzes", hasSize(1));
    }

    @Test
    void anotherOnesIsNotThere() {
      draft().statusCode(201);
      String id = id().value();
      ApiClient other = new ApiClient(people.token(people.any(Role.INSTRUCTOR)));
      other.get("/quizzes/" + id).statusCode(404);
      other.get("/quizzes/nonsense").statusCode(404);
    }
  }

  @Nested
  class Changing {

    private static final String SETTINGS = "{\"title\":\"Renamed\",\"settings\":{\"attempts\":3}}";

    @BeforeEach
    void assign() {
      draft().statusCode(201).header("ETag", "\"1\"");
    }

    @Test
    void settingsMakeTheNextRevision() {
      change("PUT", "/settings", "\"1\"", SETTINGS)
          .statusCode(200)
          .header("ETag", "\"2\"")
          .body("title", is("Renamed"), "settings.attempts", is(3), "length", is(4));
      lms.get(address).header("ETag", "\"2\"").header("Location", endsWith(id().value()));
    }

    @Test
    void whoHasNotSeenTheLatestChangesNothing() {
      change("PUT", "/settings", "\"1\"", SETTINGS).statusCode(200);
      for (String stale : List.of("\"1\"", "\"7\"", "*", "W/\"2\"", "nonsense")) {
        change("PUT", "/settings", stale, "{\"title\":\"Lost\"}")
            .statusCode(412)
            .body("type", is("urn:hikiwake:problem:stale"));
      }
      lms.put("/quizzes/" + id() + "/settings", "{\"title\":\"Lost\"}")
          .statusCode(428)
          .body("type", is("urn:hikiwake:problem:revision-missing"));
      lms.get(address).body("title", is("Renamed"), "revision", is(2));
    }

    @Test
    void publicationSaysWhatIsMissing() {
      change("PUT", "/publication", "\"1\"", "")
          .statusCode(409)
          .body("type", is("urn:hikiwake:problem:not-ready"))
          .body("detail", containsString("Nobody has accepted"));
    }

    @Test
    void publishedQuizIsTakenBack() {
      List<QuestionVersion> asked = reviews.accept(instructor, FAMILY, 1);
      Quiz now = quizzes.find(id()).orElseThrow().quiz();
      quizzes.revise(now.asking(List.of(Slot.of(asked.get(0)))), instructor.id());
      change("PUT", "/publication", "\"2\"", "").statusCode(200).body("stage", is("open"));
      change("DELETE", "/publication", "\"2\"", "").statusCode(412);
      change("DELETE", "/publication", "\"3\"", "").statusCode(200).body("stage", is("draft"));
    }
  }
}
