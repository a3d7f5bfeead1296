package org.hikiwake.web.challenge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.challenge.Said;
import org.hikiwake.quiz.correction.Correcting;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The key says Ann; two students gave Bob, and one nothing. */
@ServerTest
class ChallengeApiTest {

  private static final SingleChoiceResponse BOB = new SingleChoiceResponse(PartId.of("Bob"));

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;
  @Inject Correcting correcting;

  private TestQuizzes.Class school;
  private Person bob;
  private Person ben;
  private Attempt bobs;
  private Attempt bens;

  @BeforeEach
  void takeIt() {
    Rules usual = Rules.usual();
    Rules told =
        new Rules(
            usual.window(),
            usual.timing(),
            usual.allowance(),
            new DeferredFeedback(),
            usual.layout(),
            Release.usual(new ImmediateFeedback()),
            "");
    school =
        classes.with(
            told, List.of(Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "one"))));
    bob = school.student();
    ben = classes.student(school.course());
    bobs = attempts.handIn(bob, school.quiz(), Map.of(1, BOB));
    bens = attempts.handIn(ben, school.quiz(), Map.of(1, BOB));
  }

  private RequestSpecification as(Person person) {
    return given().auth().oauth2(people.token(person));
  }

  private static String path(Attempt attempt) {
    return "/api/v1/attempts/" + attempt.id() + "/questions/1/challenge";
  }

  private Response put(Person person, String path, String reason) {
    return as(person)
        .contentType("application/json")
        .body(reason == null ? "{}" : Map.of("reason", reason))
        .put(path);
  }

  private Response raise(Person person, Attempt attempt) {
    return put(person, path(attempt), "Paragraph 3 says so.");
  }

  private String list(String query) {
    return "/api/v1/quizzes/" + school.quiz().id() + "/challenges" + query;
  }

  private Response listed(String query) {
    Response listed = as(school.instructor()).get(list(query));
    assertThat(listed.statusCode()).isEqualTo(200);
    return listed;
  }

  @Test
  void isRaisedOnceHoweverOftenItIsSent() {
    for (int n = 0; n < 2; n++) {
      Response raised = raise(bob, bobs);
      assertThat(raised.statusCode()).isEqualTo(200);
      assertThat(raised.jsonPath().getString("standing")).isEqualTo("open");
      assertThat(raised.jsonPath().getList("said")).hasSize(1);
    }
    assertThat(put(bob, path(bobs), "Paragraph 4 does.").statusCode()).isEqualTo(409);
    assertThat(as(bob).get(path(bobs)).jsonPath().getString("reason"))
        .isEqualTo("Paragraph 3 says so.");
  }

  @Test
  void needsAReason() {
    for (String reason : new String[] {null, "  ", "x".repeat(Said.LONGEST_REASON + 1)}) {
      Response refused = put(bob, path(bobs), reason);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.contentType()).startsWith("application/problem+json");
    }
    assertThat(as(bob).get(path(bobs)).statusCode()).isEqualTo(404);
  }

  @Test
  void isTakenBackAndStaysSo() {
    raise(bob, bobs);
    for (int n = 0; n < 2; n++) {
      assertThat(as(bob).delete(path(bobs)).statusCode()).isEqualTo(204);
    }
    assertThat(as(bob).get(path(bobs)).jsonPath().getString("standing")).isEqualTo("withdrawn");
    assertThat(listed("").jsonPath().getList("challenges")).isEmpty();
  }

  @Test
  void isDeclinedAndOpenedAgain() {
    raise(bob, bobs);
    String refusal = path(bobs) + "/refusal";
    assertThat(put(school.instructor(), refusal, " ").statusCode()).isEqualTo(422);
    Response declined = put(school.instructor(), refusal, "It says the opposite.");
    assertThat(declined.statusCode()).isEqualTo(200);
    assertThat(declined.jsonPath().getString("answer")).isEqualTo("It says the opposite.");
    assertThat(as(bob).delete(path(bobs)).statusCode()).isEqualTo(409);
    Response open = as(school.instructor()).delete(refusal);
    assertThat(open.statusCode()).isEqualTo(200);
    assertThat(open.jsonPath().getString("standing")).isEqualTo("open");
    assertThat(open.jsonPath().getString("answer")).isNull();
    assertThat(open.jsonPath().getList("said.kind"))
        .containsExactly("raised", "declined", "reopened");
  }

  @Test
  void isGrantedByACorrection() {
    raise(bob, bobs);
    correcting.correct(
        school.quiz().id(),
        school.quiz().slots().get(0).version(),
        new Remedy.AlsoRight(BOB),
        "Both are right.",
        new ActorId(school.instructor().id().value()),
        0);
    assertThat(as(bob).get(path(bobs)).jsonPath().getString("standing")).isEqualTo("granted");
    assertThat(put(school.instructor(), path(bobs) + "/refusal", "No.").statusCode())
        .isEqualTo(409);
  }

  @Test
  void isListedInGroupsPartByPart() {
    raise(bob, bobs);
    raise(ben, bens);
    Response first = listed("?limit=1");
    String next = first.jsonPath().getString("next");
    Response second = listed("?limit=1&after=" + next);
    assertThat(second.jsonPath().getString("next")).isNull();
    assertThat(second.jsonPath().getString("challenges[0].group"))
        .isEqualTo(first.jsonPath().getString("challenges[0].group"));
    assertThat(
            List.of(
                first.jsonPath().getString("challenges[0].challenge.attempt"),
                second.jsonPath().getString("challenges[0].challenge.attempt")))
        .containsExactlyInAnyOrder(bobs.id().value(), bens.id().value());
    assertThat(listed("?standing=open").jsonPath().getList("challenges")).hasSize(2);
    assertThat(listed("?standing=declined").jsonPath().getList("challenges")).isEmpty();
    assertThat(as(school.instructor()).get(list("?standing=lost")).statusCode()).isEqualTo(422);
  }

  @Test
  void isNobodyElses() {
    raise(bob, bobs);
    assertThat(raise(ben, bobs).statusCode()).isEqualTo(404);
    assertThat(raise(school.instructor(), bobs).statusCode()).isEqualTo(403);
    assertThat(put(bob, path(bobs) + "/refusal", "Mine.").statusCode()).isEqualTo(403);
    assertThat(as(bob).delete(path(bobs) + "/refusal").statusCode()).isEqualTo(403);
    assertThat(as(bob).get(list("")).statusCode()).isEqualTo(403);
    assertThat(as(bob).get(path(bobs).replace("/1/", "/7/")).statusCode()).isEqualTo(404);
    Person elsewhere = classes.with(Rules.usual(), List.of()).instructor();
    assertThat(put(elsewhere, path(bobs) + "/refusal", "Mine.").statusCode()).isEqualTo(404);
    assertThat(as(elsewhere).get(list("")).statusCode()).isEqualTo(404);
  }
}
