package org.hikiwake.web.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses are opened and found over JSON, also by the names that another system has for them. */
@ServerTest
class CourseApiTest {

  @Inject TestPeople people;
  @Inject Courses courses;

  private Person instructor;
  private ApiClient lms;

  @BeforeEach
  void connect() {
    instructor = people.any(Role.INSTRUCTOR);
    lms = new ApiClient(people.token(instructor));
  }

  private ApiClient other() {
    return new ApiClient(people.token(people.any(Role.INSTRUCTOR)));
  }

  @Test
  void whoOpensOneTeachesIt() {
    String where =
        lms.post("/courses", "{\"title\":\"  Essays  on Asia \",\"zone\":\"Asia/Tokyo\"}")
            .statusCode(201)
            .body("title", is("Essays on Asia"), "zone", is("Asia/Tokyo"))
            .body("standing", is("instructor"), "externalId", nullValue())
            .extract()
            .header("Location");
    lms.get(where.replaceFirst(".*/api/v1", ""))
        .statusCode(200)
        .body("title", is("Essays on Asia"));
  }

  @Test
  void zoneIsOnesOwnWhereNoneIsNamed() {
    lms.post("/courses", "{\"title\":\"Essays\"}")
        .statusCode(201)
        .body("zone", is(instructor.zone().getId()));
  }

  @Test
  void onlyInstructorsOpenThem() {
    for (Role[] roles : new Role[][] {{}, {Role.ADMINISTRATOR}}) {
      ApiClient client = new ApiClient(people.token(people.any(roles)));
      client
          .post("/courses", "{\"title\":\"Essays\"}")
          .statusCode(403)
          .body("type", is("urn:hikiwake:problem:not-yours"));
      client.put("/courses/by-external/c1", "{\"title\":\"Essays\"}").statusCode(403);
    }
  }

  @Test
  void theSamePutAgainOpensNoOther() {
    String id =
        lms.put("/courses/by-external/hist-101", "{\"title\":\"Essays\",\"zone\":\"UTC\"}")
            .statusCode(201)
            .body("externalId", is("hist-101"))
            .extract()
            .path("id");
    lms.put("/courses/by-external/hist-101", "{\"title\":\"Essays, spring\"}")
        .statusCode(200)
        .body("id", is(id), "title", is("Essays, spring"), "zone", is("UTC"));
    lms.get("/courses/by-external/hist-101").statusCode(200).body("id", is(id));
    lms.get("/courses").body("courses", hasSize(1));
  }

  @Test
  void ofPutsAtTheSameTimeOneOpensIt() {
    Set<String> ids =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(n -> lms.put("/courses/by-external/at-once", "{\"title\":\"Essays\"}"))
            .map(answer -> answer.extract().jsonPath().getString("id"))
            .collect(java.util.stream.Collectors.toSet());
    assertThat(ids).hasSize(1).doesNotContainNull();
  }

  @Test
  void anotherOnesExternalIdsMeanNothing() {
    lms.put("/courses/by-external/hist-101", "{\"title\":\"Mine\"}").statusCode(201);
    ApiClient other = other();
    other
        .get("/courses/by-external/hist-101")
        .statusCode(404)
        .body("type", is("urn:hikiwake:problem:unknown-course"));
    other.put("/courses/by-external/hist-101", "{\"title\":\"Theirs\"}").statusCode(201);
    lms.get("/courses/by-external/hist-101").body("title", is("Mine"));
  }

  @Test
  void whoNoLongerTeachesItDoesNotChangeItByHisName() {
    String id = lms.put("/courses/by-external/lost", "{\"title\":\"Essays\"}").extract().path("id");
    Person colleague = people.any();
    CourseId course = new CourseId(id);
    courses.enrol(course, colleague.id(), Standing.INSTRUCTOR, instructor.id());
    courses.enrol(course, instructor.id(), Standing.STUDENT, colleague.id());
    lms.put("/courses/by-external/lost", "{\"title\":\"Mine again\"}").statusCode(403);
    courses.enrol(course, instructor.id(), Standing.GONE, colleague.id());
    lms.put("/courses/by-external/lost", "{\"title\":\"Mine again\"}").statusCode(404);
    assertThat(courses.find(course).orElseThrow().title()).isEqualTo("Essays");
  }

  @Test
  void anotherOnesCourseIsNotThere() {
    String id = lms.post("/courses", "{\"title\":\"Essays\"}").extract().path("id");
    other().get("/courses/" + id).statusCode(404).contentType("application/problem+json");
    lms.get("/courses/nonsense").statusCode(404);
  }

  @Test
  void listComesInParts() {
    Stream.of("a", "b", "c", "d", "e")
        .forEach(title -> lms.post("/courses", "{\"title\":\"" + title + "\"}").statusCode(201));
    Set<String> titles = new HashSet<>();
    String next = "";
    for (int part = 0; part < 3; part++) {
      JsonPath json =
          lms.get("/courses?limit=2" + (part == 0 ? "" : "&after=" + next)).extract().jsonPath();
      titles.addAll(json.getList("courses.title"));
      next = json.getString("next");
    }
    assertThat(titles).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    assertThat(next).isNull();
    for (String bad : List.of("limit=0", "limit=101", "after=%24%24")) {
      lms.get("/courses?" + bad).statusCode(422);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                                  | 400 | This is not JSON",
        "[]                                 | 400 | not of the kind",
        "{\"title\":[\"a\"]}                | 400 | title",
        "{\"title\":\"a\",\"name\":\"b\"}   | 400 | There is no key \"name\" here",
        "{}                                 | 422 | title:",
        "{\"title\":\" \"}                  | 422 | title:",
        "{\"title\":\"\\u0000\"}            | 422 | title:",
        "{\"title\":\"a\",\"zone\":\"Mars\"}| 422 | zone:",
        "null                               | 400 | JSON",
      })
  void whatCannotBeTakenIsSaid(String body, int status, String detail) {
    lms.post("/courses", body)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("detail", containsString(detail), "instance", notNullValue());
  }

  @Test
  void whatIsTooLongIsSaid() {
    String title = "{\"title\":\"" + "t".repeat(201) + "\"}";
    lms.post("/courses", title).statusCode(422).body("detail", containsString("200"));
    lms.put("/courses/by-external/" + "x".repeat(201), "{\"title\":\"t\"}").statusCode(422);
    lms.put("/courses/by-external/" + "x".repeat(200), "{\"title\":\"t\"}").statusCode(201);
    lms.put("/courses/by-external/a%2Fb", "{\"title\":\"t\"}")
        .statusCode(org.hamcrest.Matchers.oneOf(404, 422));
    lms.put("/courses/by-external/m%C3%BCller", "{\"title\":\"t\"}")
        .statusCode(201)
        .body("externalId", is("müller"));
  }

  @Test
  void whatLacksAScopeIsToldWhich() {
    ApiClient reader = new ApiClient(people.token(instructor, Scope.COURSES_READ));
    reader.get("/courses").statusCode(200);
    reader
        .post("/courses", "{\"title\":\"Essays\"}")
        .statusCode(403)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"courses:write\"")
        .body("type", is("urn:hikiwake:problem:insufficient-scope"))
        .body("detail", containsString("courses:write"));
  }

  @Test
  void withoutATokenNobodyIsSignedIn() {
    io.restassured.RestAssured.get("/api/v1/courses")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("type", is("urn:hikiwake:problem:not-signed-in"));
  }
}
