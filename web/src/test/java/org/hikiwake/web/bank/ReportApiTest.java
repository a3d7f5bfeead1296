package org.hikiwake.web.bank;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.authoring.TestWriting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.pack.TestPacks;
import org.hikiwake.web.review.Review;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody says over JSON what is wrong with a question, and those who review read it. */
@ServerTest
@ActivateRequestContext
class ReportApiTest {

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject TestWriting writing;
  @Inject Courses courses;

  private final PackId pack = TestPacks.fresh();
  private Person instructor;
  private QuestionId question;
  private BankClient bank;

  @BeforeEach
  void importThePack() {
    instructor = people.any(Role.INSTRUCTOR);
    packs.add(TestPacks.ownFiles(pack, "1.0.0"), instructor.id());
    question = writing.generated(pack).id();
    bank = BankClient.of(people.token(instructor), pack);
  }

  @AfterEach
  void takeItOut() {
    packs.retireAll();
  }

  private String path(Object of) {
    return "/packs/" + pack + "/questions/" + of + "/reports";
  }

  /** As somebody whom nobody knows. */
  private ValidatableResponse send(Object of, Object body) {
    return given().contentType("application/json").body(body).post("/api/v1" + path(of)).then();
  }

  @Test
  void visitorIsHeardWithoutAName() {
    send(question, Map.of("note", "  Two are right.\r\nBoth say so. ")).statusCode(204);
    bank.get("/reports")
        .body("reports", hasSize(1), "reports[0].question", is(question.value()))
        .body("reports[0].note", is("Two are right.\r\nBoth say so."))
        .body("reports[0].by", nullValue());
  }

  @Test
  void programIsHeardInTheNameOfItsPersonWhateverItsScopes() {
    Person student = people.any();
    new ApiClient(people.token(student, Scope.LAUNCH))
        .post(path(question), "{\"note\":\"Two are right.\"}")
        .statusCode(204);
    bank.get("/reports").body("reports[0].by", is(student.name()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, Review.LONGEST_NOTE + 1})
  void noteSaysSomethingAndNotTooMuch(int length) {
    String note = length == 0 ? "  " : "x".repeat(length);
    send(question, Map.of("note", note))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors", hasSize(1), "errors[0].pointer", is("#/note"));
    bank.get("/reports").body("reports", empty());
  }

  @Test
  void bodyIsOneAndHasNothingElse() {
    send(question, Collections.emptyMap()).statusCode(422).body("errors[0].pointer", is("#/note"));
    send(question, "null").statusCode(400);
    send(question, Map.of("note", "So.", "question", "q")).statusCode(400);
    bank.get("/reports").body("reports", empty());
  }

  @Test
  void thereIsNoneOfWhatNobodyIsAsked() {
    send("q-none", Map.of("note", "So."))
        .statusCode(404)
        .body("type", endsWith(":unknown-question"));
    given()
        .contentType("application/json")
        .body(Map.of("note", "So."))
        .post("/api/v1/packs/none/questions/" + question + "/reports")
        .then()
        .statusCode(404)
        .body("type", endsWith(":unknown-pack"));
  }

  @Test
  void oneOfAnothersOwnIsNotThere() {
    Course course = courses.open("Trams", instructor.zone(), instructor.id());
    QuestionId own = writing.own(pack, course.id(), instructor);
    Map<String, String> note = Map.of("note", "So.");
    send(own, note).statusCode(404);
    new ApiClient(people.token(people.any(Role.INSTRUCTOR)))
        .post(path(own), "{\"note\":\"So.\"}")
        .statusCode(404);
    bank.api().post(path(own), "{\"note\":\"So.\"}").statusCode(204);
    bank.question(own.value()).body("reports", hasSize(1));
  }

  @Test
  void nextDecisionAnswersIt() {
    send(question, Map.of("note", "Two are right.")).statusCode(204);
    String id = question.value();
    bank.decide(id, bank.revision(id), "rejected", "So they are.").statusCode(200);
    bank.get("/reports").body("reports", empty());
  }

  @Test
  void enoughAreEnough() {
    for (int n = 0; n < 22; n++) {
      send(question, Map.of("note", "Two are right.")).statusCode(204);
    }
    bank.get("/reports?limit=100").body("reports", hasSize(20));
  }
}
