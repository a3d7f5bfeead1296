package org.hikiwake.web.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Access;
import org.hikiwake.quiz.assignment.ExamKey;
import org.hikiwake.quiz.assignment.Network;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quiz that is taken in a room, or in Safe Exam Browser. Tests come from 127.0.0.1. */
@ServerTest
class WhereaboutsTest {

  private static final String KEY = "0123456789abcdef".repeat(4);

  @TestHTTPResource("/")
  URL root;

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;

  private TestQuizzes.Class school;
  private Person student;

  @BeforeEach
  void open() {
    school = classes.with(Rules.usual(), TestQuizzes.oneOfEachKind());
    student = school.student();
  }

  private void only(String... networks) {
    only(new Access(Stream.of(networks).map(Network::new).toList(), List.of(), List.of()));
  }

  private void only(Access access) {
    classes.allow(school, access);
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private String quiz() {
    return "/quizzes/" + school.quiz().id();
  }

  private Response start(RequestSpecification request) {
    return request.contentType("application/x-www-form-urlencoded").post(quiz() + "/attempts");
  }

  private static Response save(RequestSpecification request, Attempt attempt) {
    return request
        .formParam("position", attempt.items().get(0).position())
        .formParam("device", "laptop")
        .formParam("sequence", 1)
        .formParam("claimed", System.currentTimeMillis())
        .post("/attempts/" + attempt.id() + "/responses");
  }

  /** What Safe Exam Browser sends with a request, by the address that it knows. */
  private static String hash(String url, String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest((url + key).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private RequestSpecification inSafeExamBrowser(String path) {
    String url = root.toString().replaceAll("/$", "") + path;
    return as(student).header("X-SafeExamBrowser-ConfigKeyHash", hash(url, KEY));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.0/8, true",
    "127.0.0.1, true",
    "203.0.113.0/24, false",
    "::/0, false",
    "2001:db8::/32, false",
  })
  void quizIsStartedInTheRoomAlone(String network, boolean started) {
    only(network);
    Response page = as(student).get(quiz());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString().contains("From certain networks only")).isTrue();
    assertThat(page.asString().contains("Your address is 127.0.0.1")).isEqualTo(!started);
    assertThat(page.asString().contains(">Start</button>")).isEqualTo(started);
    assertThat(page.asString()).doesNotContain(network);
    assertThat(start(as(student)).statusCode()).isEqualTo(started ? 303 : 403);
  }

  @Test
  void oneNetworkOfSeveralWillDo() {
    only("203.0.113.0/24", "127.0.0.0/8", "2001:db8::/32");
    assertThat(start(as(student)).statusCode()).isEqualTo(303);
  }

  /** Whoever likes can send such a header: it says nothing where no proxy is believed. */
  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Client-IP"})
  void headerIsNoAddress(String header) {
    only("203.0.113.0/24");
    String value = header.equals("Forwarded") ? "for=203.0.113.9" : "203.0.113.9";
    assertThat(start(as(student).header(header, value)).statusCode()).isEqualTo(403);
  }

  @Nested
  class WhoLeaves {

    private Attempt attempt;

    @BeforeEach
    void leave() {
      only("127.0.0.0/8");
      attempt = attempts.start(student, school.quiz());
      assertThat(save(as(student), attempt).statusCode()).isEqualTo(200);
      only("203.0.113.0/24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/questions/1", "/overview", "/result"})
    void seesNoPage(String page) {
      Response answer = as(student).get("/attempts/" + attempt.id() + page);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.asString())
          .contains("This quiz is not taken from here", "Your address is 127.0.0.1")
          .doesNotContain("Any single-choice question?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions/1", "/submission"})
    void changesNothing(String page) {
      as(student)
          .contentType("application/x-www-form-urlencoded")
          .formParam("q1.here", "1")
          .post("/attempts/" + attempt.id() + page)
          .then()
          .statusCode(403);
      assertThat(attempts.find(attempt.id()).hasEnded()).isFalse();
    }

    /** The page keeps it then, and sends it again. */
    @Test
    void isToldThatAnAnswerIsNotTaken() {
      int before = attempts.find(attempt.id()).entries().size();
      Response answer = save(as(student), attempt);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.jsonPath().getString("state")).isEqualTo("elsewhere");
      assertThat(attempts.find(attempt.id()).entries()).hasSize(before);
      as(student).post("/attempts/" + attempt.id() + "/clock").then().statusCode(200);
    }

    @Test
    void goesOnWhenHeIsBack() {
      only("127.0.0.1");
      assertThat(as(student).get("/attempts/" + attempt.id() + "/questions/1").statusCode())
          .isEqualTo(200);
      assertThat(save(as(student), attempt).jsonPath().getString("state")).isEqualTo("saved");
    }

    @Test
    void isToldTheSameOverTheApi() {
      ApiClient program = new ApiClient(people.token(student));
      String api = "/attempts/" + attempt.id();
      String essay = "{\"response\":{\"kind\":\"essay\",\"text\":\"A text.\"}}";
      program.get(api).statusCode(403).body("type", containsString("not-here"));
      program
          .put(api + "/questions/10/response", essay)
          .statusCode(403)
          .body("detail", containsString("Your address is 127.0.0.1"));
      program.put(api + "/questions/1/arrival", "{}").statusCode(403);
      program.put(api + "/submission", "{}").statusCode(403);
      program.post("/quizzes/" + school.quiz().id() + "/attempts", "{}").statusCode(403);
      new ApiClient(people.token(school.instructor())).get(api).statusCode(200);
    }

    @Test
    void readsHisResultAnywhere() {
      only("127.0.0.0/8");
      as(student).post("/attempts/" + attempt.id() + "/submission").then().statusCode(303);
      only("203.0.113.0/24");
      assertThat(as(student).get("/attempts/" + attempt.id() + "/result").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void instructorLooksAtItFromAnywhere() {
    only("203.0.113.0/24");
    assertThat(as(school.instructor()).get(quiz()).asString())
        .doesNotContain("Your address is")
        .contains("From certain networks only");
    assertThat(as(school.instructor()).get(quiz() + "/builder/preview").statusCode())
        .isEqualTo(200);
  }

  @Nested
  class InSafeExamBrowser {

    @BeforeEach
    void only() {
      WhereaboutsTest.this.only(
          new Access(List.of(), List.of(), List.of(new ExamKey(KEY), new ExamKey("f".repeat(64)))));
    }

    @Test
    void quizIsTaken() {
      assertThat(start(inSafeExamBrowser(quiz() + "/attempts")).statusCode()).isEqualTo(303);
      Attempt attempt = attempts.start(student, school.quiz());
      String page = "/attempts/" + attempt.id() + "/questions/1";
      assertThat(inSafeExamBrowser(page).get(page).statusCode()).isEqualTo(200);
      String responses = "/attempts/" + attempt.id() + "/responses";
      assertThat(save(inSafeExamBrowser(responses), attempt).statusCode()).isEqualTo(200);
    }

    @Test
    void andInNoOtherBrowser() {
      assertThat(as(student).get(quiz()).asString())
          .contains(
              "In Safe Exam Browser", "with the configuration that your instructor hands out");
      assertThat(start(as(student)).statusCode()).isEqualTo(403);
      Attempt attempt = attempts.start(student, school.quiz());
      assertThat(as(student).get("/attempts/" + attempt.id() + "/questions/1").statusCode())
          .isEqualTo(403);
      assertThat(save(as(student), attempt).jsonPath().getString("state")).isEqualTo("elsewhere");
    }

    /** What was overheard of one page opens no other. */
    @Test
    void hashOfAnotherAddressIsNone() {
      Attempt attempt = attempts.start(student, school.quiz());
      String page = "/attempts/" + attempt.id() + "/questions/";
      assertThat(inSafeExamBrowser(page + "1").get(page + "2").statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class InTheBuilder {

    private Response set(Map<String, String> fields) {
      return as(school.instructor())
          .contentType("application/x-www-form-urlencoded")
          .formParams(
              Map.of(
                  "revision",
                  classes.now(school).revision(),
                  "title",
                  "A quiz",
                  "behaviour",
                  "deferred-feedback"))
          .formParams(fields)
          .post(quiz() + "/builder/settings");
    }

    @Test
    void networksAndKeysAreSetLineByLine() {
      Response done =
          set(
              Map.of(
                  "networks",
                  " 192.0.2.77/24\r\n\r\n2001:DB8::/32 \r\n192.0.2.0/24",
                  "configKeys",
                  KEY.toUpperCase(Locale.ROOT)));
      assertThat(done.statusCode()).isEqualTo(303);
      Access access = classes.now(school).rules().access();
      assertThat(access.networks())
          .containsExactly(new Network("192.0.2.0/24"), new Network("2001:db8::/32"));
      assertThat(access.configKeys()).containsExactly(new ExamKey(KEY));
      assertThat(as(school.instructor()).get(quiz() + "/builder/settings").asString())
          .contains("192.0.2.0/24\n2001:db8::/32", KEY);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            networks        | Line 2: “10.0.0” is no network.
            networks        | Line 2: “localhost” is no network.
            browserExamKeys | Line 2: “abc” is no key.
            configKeys      | Line 2: “<b>” is no key.
            """)
    void whatCannotBeReadIsToldWithItsLine(String field, String told) {
      String typed = told.replaceAll(".*“|”.*", "");
      Response again = set(Map.of(field, "\n" + typed));
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(again.asString()).contains(told.replace("<", "&lt;").replace(">", "&gt;"));
      assertThat(classes.now(school).rules().access()).isEqualTo(Access.anywhere());
    }

    @Test
    void programsSetThemAsWell() {
      ApiClient lms = new ApiClient(people.token(school.instructor()));
      String path = "/quizzes/" + school.quiz().id();
      String etag = lms.get(path).extract().header("ETag");
      String wish =
          "{\"title\":\"A quiz\",\"settings\":{\"networks\":[\"192.0.2.0/24\"],\"configKeys\":[\""
              + KEY
              + "\"]}}";
      lms.request()
          .header("If-Match", etag)
          .contentType("application/json")
          .body(wish)
          .put("/api/v1" + path + "/settings")
          .then()
          .statusCode(200)
          .body("settings.networks", hasItem("192.0.2.0/24"), "settings.configKeys", hasItem(KEY));
      new ApiClient(people.token(student))
          .get(path)
          .body("settings.networks", nullValue(), "settings.configKeys", nullValue());
      lms.request()
          .header("If-Match", lms.get(path).extract().header("ETag"))
          .contentType("application/json")
          .body(wish.replace("/24", "/240"))
          .put("/api/v1" + path + "/settings")
          .then()
          .statusCode(422)
          .body("detail", containsString("networks: Line 1"));
    }
  }
}
