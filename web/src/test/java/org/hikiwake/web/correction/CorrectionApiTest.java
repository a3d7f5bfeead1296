package org.hikiwake.web.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hikiwake.web.ApiDescription.assertFits;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.correction.Correction;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The key of the first question says Ann; Bob should have counted. */
@ServerTest
class CorrectionApiTest {

  private static final SingleChoiceResponse ANN = new SingleChoiceResponse(PartId.of("Ann"));
  private static final SingleChoiceResponse BOB = new SingleChoiceResponse(PartId.of("Bob"));

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;

  private TestQuizzes.Class school;
  private Person ann;
  private Person bob;
  private ApiClient program;

  @BeforeEach
  void takeIt() {
    Rules usual = Rules.usual();
    Rules rules =
        new Rules(
            usual.window(),
            usual.timing(),
            usual.allowance(),
            new DeferredFeedback(),
            Layout.usual(),
            Release.usual(new DeferredFeedback()),
            "");
    school = classes.with(rules, List.of(asked(Kind.SINGLE_CHOICE), asked(Kind.ESSAY)));
    ann = school.student();
    bob = classes.student(school.course());
    hand(ann, ANN);
    hand(bob, BOB);
    program = new ApiClient(people.token(school.instructor()));
  }

  private static Slot asked(Kind kind) {
    return Slot.of(AnyVersion.of(AnyQuestion.any(kind), kind.word()));
  }

  private void hand(Person student, Response first) {
    attempts.handIn(student, school.quiz(), Map.of(1, first));
  }

  private String path() {
    return "/quizzes/" + school.quiz().id() + "/corrections";
  }

  private String version(int place) {
    return program
        .get("/quizzes/" + school.quiz().id())
        .extract()
        .path("questions[" + (place - 1) + "].version");
  }

  /** A wish about the first question, with some things otherwise, or, where null, left out. */
  private Map<String, Object> wish(String remedy, Object... others) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("version", version(1));
    wish.put("remedy", remedy);
    wish.put("reason", "The essay says both.");
    for (int n = 0; n < others.length; n += 2) {
      wish.put(others[n].toString(), others[n + 1]);
    }
    return wish;
  }

  private Map<String, Object> alsoBob() {
    return wish("also-right", "right", option("Bob"));
  }

  private static Map<String, String> option(String text) {
    return Map.of("kind", "single-choice", "option", PartId.of(text).toString());
  }

  private ValidatableResponse preview(Map<String, Object> wish) {
    return program
        .request()
        .contentType(ContentType.JSON)
        .body(wish)
        .post("/api/v1" + path() + "/preview")
        .then();
  }

  private ValidatableResponse correct(String tag, Map<String, Object> wish) {
    return program
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(wish)
        .post("/api/v1" + path())
        .then();
  }

  private ValidatableResponse correct(Map<String, Object> wish) {
    return correct(preview(wish).statusCode(200).extract().header("ETag"), wish);
  }

  private String earned(Person student) {
    return program
        .get("/quizzes/" + school.quiz().id() + "/grades/" + student.id())
        .statusCode(200)
        .extract()
        .path("grade.score.exact");
  }

  @Nested
  class Preview {

    @Test
    void saysWhoMovesAndChangesNothing() {
      preview(alsoBob())
          .statusCode(200)
          .header("ETag", notNullValue())
          .body("up", is(1), "down", is(0), "unmoved", is(1), "kept", is(0), "running", is(0))
          .body("moves", hasSize(1), "moves[0].student", is(bob.id().value()))
          .body("moves[0].direction", is("up"), "moves[0].externalId", nullValue())
          .body("moves[0].before.earned.exact", is("0"))
          .body("moves[0].after.earned.exact", is("1"))
          .body("moves[0].after.possible.exact", is("2"), "moves[0].after.awaiting", is(0));
      program.get(path()).statusCode(200).body("corrections", empty());
      assertThat(earned(bob)).isEqualTo("0");
    }

    @Test
    void whoLosesComesFirst() {
      preview(wish("only-right", "right", option("Bob")))
          .body("up", is(1), "down", is(1))
          .body("moves.direction", contains("down", "up"))
          .body("moves.student", contains(ann.id().value(), bob.id().value()));
    }

    @Test
    void isAsTheDescriptionSays() {
      assertFits("CorrectionPreview", preview(alsoBob()).extract().asString());
    }
  }

  @Nested
  class Correcting {

    @Test
    void marksEverybodyAnewAndIsListed() {
      ValidatableResponse made =
          correct(alsoBob())
              .statusCode(201)
              .body("marked", is(1), "correction.number", is(1))
              .body("correction.inForce", is(true), "correction.remedy", is("also-right"));
      assertFits("CorrectionMade", made.extract().asString());
      assertThat(earned(bob)).isEqualTo("1");
      assertThat(earned(ann)).isEqualTo("1");
      ValidatableResponse list = program.get(path()).body("corrections", hasSize(1));
      list.body("corrections[0].right.option", is(PartId.of("Bob").toString()))
          .body("corrections[0].version", is(version(1)))
          .body("corrections[0].reason", is("The essay says both."))
          .body("corrections[0].by", is(school.instructor().id().value()));
      assertFits("CorrectionListing", list.extract().asString());
    }

    @Test
    void everyRemedyIsTaken() {
      correct(wish("full-marks")).statusCode(201).body("correction.right", nullValue());
      assertThat(earned(bob)).isEqualTo("1");
      correct(wish("left-out", "version", version(2))).statusCode(201);
      correct(wish("only-right", "right", option("Bob"))).statusCode(201);
      program
          .get(path() + "?limit=2")
          .body("corrections.remedy", contains("full-marks", "left-out"), "next", notNullValue());
    }

    @Test
    void isTakenBackAsItWasMade() {
      correct(alsoBob()).statusCode(201);
      Map<String, Object> back = wish("taken-back", "takesBack", 1);
      preview(back).statusCode(200).body("down", is(1));
      assertThat(earned(bob)).isEqualTo("1");
      correct(back).statusCode(201).body("correction.takesBack", is(1), "marked", is(1));
      assertThat(earned(bob)).isEqualTo("0");
      program.get(path()).body("corrections.inForce", contains(false, false));
      preview(back).statusCode(422).body("errors[0].pointer", is("#/takesBack"));
    }

    @Test
    void nothingIsDoneThatWasNotShown() {
      String tag = preview(alsoBob()).extract().header("ETag");
      correct(tag, wish("full-marks")).statusCode(412).body("type", endsWith(":stale"));
      correct(tag, wish("only-right", "right", option("Bob"))).statusCode(412);
      hand(classes.student(school.course()), BOB);
      correct(tag, alsoBob()).statusCode(412);
      program.post(path(), "{}").statusCode(428);
      program.get(path()).body("corrections", empty());
      assertThat(earned(bob)).isEqualTo("0");
    }

    @Test
    void whatIsSentAgainIsNotDoneTwice() {
      String tag = preview(alsoBob()).extract().header("ETag");
      correct(tag, alsoBob()).statusCode(201);
      correct(tag, alsoBob()).statusCode(422).body("errors[0].pointer", is("#/right"));
      String full = preview(wish("full-marks")).extract().header("ETag");
      correct(full, wish("full-marks")).statusCode(201);
      correct(full, wish("full-marks")).statusCode(412);
      program.get(path()).body("corrections", hasSize(2));
    }
  }

  @Nested
  class WhatIsToBeMended {

    private void assertMended(Map<String, Object> wish, String... pointers) {
      preview(wish)
          .statusCode(422)
          .contentType("application/problem+json")
          .body("errors.pointer", contains(pointers));
      correct("\"any\"", wish).statusCode(422).body("errors.pointer", contains(pointers));
      program.get(path()).body("corrections", empty());
    }

    @Test
    void isToldAllAtOnce() {
      assertMended(Map.of(), "#/version", "#/remedy", "#/reason");
      assertMended(wish("also-right", "reason", " "), "#/right", "#/reason");
    }

    @Test
    void isToldWhereItStands() {
      assertMended(wish("other"), "#/remedy");
      assertMended(wish("full-marks", "version", "none"), "#/version");
      assertMended(wish("full-marks", "version", "no\0ne"), "#/version");
      assertMended(
          wish("full-marks", "reason", "x".repeat(Correction.LONGEST_REASON + 1)), "#/reason");
      assertMended(wish("taken-back"), "#/takesBack");
      assertMended(wish("taken-back", "takesBack", 1), "#/takesBack");
      assertMended(wish("also-right", "right", option("Ann")), "#/right");
      assertMended(wish("also-right", "right", option("Nobody")), "#/right");
      assertMended(
          wish("also-right", "right", Map.of("kind", "true-false", "answer", true)), "#/right");
      assertMended(
          wish(
              "also-right",
              "version",
              version(2),
              "right",
              Map.of("kind", "essay", "text", "Something.")),
          "#/remedy");
    }

    @Test
    void mustBeJsonThatCanBeRead() {
      program.post(path() + "/preview", "null").statusCode(400);
      preview(wish("full-marks", "version", null)).statusCode(422);
      preview(wish("full-marks", "more", 1)).statusCode(400).body("type", endsWith(":malformed"));
    }
  }

  @Test
  void isForWhoTeachesWithTheScopesOfMarks() {
    ApiClient reads = new ApiClient(people.token(school.instructor(), Scope.MARKS_READ));
    reads.get(path()).statusCode(200);
    reads
        .post(path() + "/preview", "{}")
        .statusCode(403)
        .body("type", endsWith(":insufficient-scope"));
    new ApiClient(people.token(bob)).get(path()).statusCode(403);
    new ApiClient(people.token(people.any())).get(path()).statusCode(404);
  }

  @Test
  void versionOfAQuestionIsShownToWhoTeachesAlone() {
    assertThat(version(1)).isNotEmpty();
    String shown =
        new ApiClient(people.token(bob))
            .get("/quizzes/" + school.quiz().id())
            .statusCode(200)
            .extract()
            .asString();
    assertThat(shown).doesNotContain(version(1));
  }
}
