package org.hikiwake.web.course;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Courses, and the ways into them. */
@ServerTest
class CoursePagesTest {

  @Inject TestPeople people;
  @Inject Courses courses;

  private Person instructor;
  private Course course;

  @BeforeEach
  void openCourse() {
    instructor = people.any(Role.INSTRUCTOR);
    course = courses.open("Asia in Russian eyes", ZoneOffset.UTC, instructor.id());
  }

  private static RequestSpecification stranger() {
    return given().redirects().follow(false);
  }

  private RequestSpecification as(Person person) {
    return stranger().cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private String path(String rest) {
    return "/courses/" + course.id() + rest;
  }

  private Standing standing(Person person) {
    return courses.standing(course.id(), person.id());
  }

  @Test
  void whoOpensACourseTeachesIt() {
    String where =
        as(instructor)
            .formParams(Map.of("title", "  New   course ", "zone", "Asia/Tokyo"))
            .post("/courses")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    as(instructor)
        .get(where)
        .then()
        .statusCode(200)
        .body(containsString("<h1>New course</h1>"), containsString("Join code"));
    as(instructor).get("/courses").then().body(containsString("New course"));
  }

  @Test
  void courseWithoutATitleIsNotOpenedAndItsZoneIsKept() {
    as(instructor)
        .formParams(Map.of("title", " ", "zone", "Asia/Tokyo"))
        .post("/courses")
        .then()
        .statusCode(422)
        .body(
            containsString("Give the course a title."),
            containsString("<option selected>Asia/Tokyo"));
  }

  @Nested
  class Joining {

    private String code() {
      return course.joinCode().orElseThrow().toString();
    }

    @Test
    void codeIsReadHoweverItIsTyped() {
      stranger()
          .queryParam("code", " " + code().toLowerCase(Locale.ROOT).replace("-", " "))
          .get("/join")
          .then()
          .statusCode(303)
          .header("Location", containsString("/join/" + code()));
    }

    @Test
    void strangerMakesAnAccountAndIsIn() {
      Response in =
          stranger()
              .formParams(
                  Map.of(
                      "name",
                      "Mei Tan",
                      "email",
                      "mei." + course.id() + "@example.org",
                      "password",
                      "thimble orchard nine",
                      "zone",
                      "Asia/Singapore"))
              .post("/join/" + code());
      in.then().statusCode(303).header("Location", containsString(path("")));
      Person mei =
          people
              .find("mei." + course.id().value().toLowerCase(Locale.ROOT) + "@example.org")
              .orElseThrow();
      assertThat(standing(mei)).isEqualTo(Standing.STUDENT);
      assertThat(mei.roles()).isEmpty();
    }

    @Test
    void nothingTypedIsLostWhenAFieldHasToBeMended() {
      stranger()
          .formParams(
              Map.of("name", "Mei Tan", "email", "mei", "password", "short", "zone", "Asia/Tokyo"))
          .post("/join/" + code())
          .then()
          .statusCode(422)
          .body(
              containsString("value=\"Mei Tan\""),
              containsString("<option selected>Asia/Tokyo"),
              containsString("That is no e-mail address"),
              containsString("at least 10 characters"),
              not(containsString("value=\"short\"")));
    }

    @Test
    void codeGivesNobodyTheAccountOfAnother() {
      Person invited = people.invited();
      stranger()
          .formParams(
              Map.of(
                  "name",
                  "Thief",
                  "email",
                  invited.email().value(),
                  "password",
                  "thimble orchard nine",
                  "zone",
                  "UTC"))
          .post("/join/" + code())
          .then()
          .statusCode(422)
          .body(containsString("has an account with this address"));
      assertThat(standing(invited)).isEqualTo(Standing.GONE);
    }

    @Test
    void whoIsSignedInJoinsByOneButtonAndAsOftenAsHeLikes() {
      Person student = people.any();
      as(student).get("/join/" + code()).then().body(containsString(student.name()));
      as(student).post("/join/" + code()).then().statusCode(303);
      as(student).post("/join/" + code()).then().statusCode(303);
      assertThat(standing(student)).isEqualTo(Standing.STUDENT);
    }

    @Test
    void codeMakesNoInstructorAStudent() {
      as(instructor).post("/join/" + code()).then().statusCode(303);
      assertThat(standing(instructor)).isEqualTo(Standing.INSTRUCTOR);
    }

    @Test
    void renewedAndClosedCodesWorkNoMore() {
      String old = code();
      as(instructor).post(path("/join-code")).then().statusCode(303);
      stranger().get("/join/" + old).then().statusCode(422).body(containsString("No course"));
      String young = courses.find(course.id()).orElseThrow().joinCode().orElseThrow().toString();
      stranger().get("/join/" + young).then().statusCode(200);
      as(instructor).post(path("/join-code/closing")).then().statusCode(303);
      as(people.any()).post("/join/" + young).then().statusCode(422);
    }
  }

  @Nested
  class Members {

    @Test
    void areEnteredByHandWithOrWithoutAnAccount() {
      Person known = people.any();
      as(instructor)
          .formParams(Map.of("name", "Other", "email", known.email().value()))
          .post(path("/people"))
          .then()
          .statusCode(303);
      as(instructor)
          .formParams(Map.of("name", "New One", "email", "new." + known.id() + "@example.org"))
          .post(path("/people"))
          .then()
          .statusCode(303);
      as(instructor)
          .get(path(""))
          .then()
          .body(
              containsString(known.name()),
              containsString("New One"),
              containsString("has not chosen a password yet"),
              containsString("2 students"));
    }

    @Test
    void areRemovedAndComeBackWithTheirHistory() {
      Person student = people.any();
      courses.enrol(course.id(), student.id(), Standing.STUDENT, instructor.id());
      as(instructor)
          .formParam("standing", "gone")
          .post(path("/people/" + student.id()))
          .then()
          .statusCode(303);
      as(student).get(path("")).then().statusCode(404);
      courses.enrol(course.id(), student.id(), Standing.STUDENT, instructor.id());
      as(student).get(path("")).then().statusCode(200);
    }

    @Test
    void courseKeepsAnInstructor() {
      as(instructor)
          .formParam("standing", "gone")
          .post(path("/people/" + instructor.id()))
          .then()
          .header("Location", containsString("last-instructor"));
      assertThat(standing(instructor)).isEqualTo(Standing.INSTRUCTOR);
    }

    @Test
    void getLinksOnlyWhileTheyHaveNoPassword() {
      Person invited = people.invited();
      Person known = people.any();
      courses.enrol(course.id(), invited.id(), Standing.STUDENT, instructor.id());
      courses.enrol(course.id(), known.id(), Standing.STUDENT, instructor.id());
      as(instructor)
          .post(path("/invitations"))
          .then()
          .statusCode(200)
          .body(
              containsString(invited.name()),
              containsString("/links/"),
              not(containsString(known.name())));
    }
  }

  @Nested
  class ClassList {

    private Response preview(byte[] file) {
      return as(instructor).multiPart("file", "class.csv", file, "text/csv").post(path("/roster"));
    }

    @Test
    void isShownFirstAndChangesNothing() {
      Person known = people.any();
      String list =
          "Name,Email\nNew,new." + known.id() + "@x.org\nKnown," + known.email() + "\nBad,bad";
      preview(list.getBytes(StandardCharsets.UTF_8))
          .then()
          .statusCode(200)
          .body(
              containsString("It would change 2 things."),
              containsString("new account"),
              containsString("comes in"),
              containsString("Line 4:"));
      assertThat(courses.members(course.id())).hasSize(1);
    }

    @Test
    void isEnteredWithoutItsBadLines() {
      String list = "Name,Email\nNew,n." + course.id() + "@x.org\nBad,bad";
      as(instructor).formParam("text", list).post(path("/roster/entry")).then().statusCode(303);
      assertThat(courses.members(course.id())).hasSize(2);
      as(instructor).formParam("text", list).post(path("/roster/entry")).then().statusCode(303);
      assertThat(courses.members(course.id())).hasSize(2);
    }

    @Test
    void mayBePastedInsteadOfSent() {
      as(instructor)
          .multiPart("text", "Name;Email\nNew;pasted@x.org")
          .post(path("/roster"))
          .then()
          .statusCode(200)
          .body(containsString("pasted@x.org"));
    }

    @Test
    void inAnotherEncodingIsRefusedWithWhatToDo() {
      preview("Name,Email\nЮлия,j@x.org".getBytes(Charset.forName("windows-1251")))
          .then()
          .statusCode(422)
          .body(containsString("CSV UTF-8"));
    }

    @Test
    void scriptsInItStayText() {
      as(instructor)
          .multiPart("text", "Name,Email\n<script>alert(1)</script>,s@x.org\nB,<img src=x>")
          .post(path("/roster"))
          .then()
          .body(not(containsString("<script>alert")), not(containsString("<img")));
    }
  }

  @Nested
  class Forgetting {

    @Test
    void takesEverythingByWhichSomebodyIsKnown() {
      Person student = people.any();
      String cookie = people.cookie(student);
      courses.enrol(course.id(), student.id(), Standing.STUDENT, instructor.id());
      Person admin = people.any(Role.ADMINISTRATOR);
      as(admin).post("/people/" + student.id() + "/oblivion").then().statusCode(303);
      assertThat(people.find(student.email().value())).isEmpty();
      assertThat(standing(student)).isEqualTo(Standing.GONE);
      stranger().cookie(TestPeople.cookieName(), cookie).get("/courses").then().statusCode(303);
      stranger()
          .formParams(Map.of("email", student.email().value(), "password", TestPeople.PASSWORD))
          .post("/sign-in")
          .then()
          .statusCode(422);
      as(admin)
          .get("/people/" + student.id())
          .then()
          .body(containsString("Somebody who was forgotten"), not(containsString(student.name())));
      as(admin)
          .queryParam("text", student.name())
          .get("/people")
          .then()
          .body(not(containsString(student.id().value())));
    }
  }
}
