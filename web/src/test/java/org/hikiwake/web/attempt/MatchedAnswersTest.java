package org.hikiwake.web.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.StringEscapeUtils;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Comparisons;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.wording.Match;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.store.OneWriter;
import org.junit.jupiter.api.Test;

/** By which rule a written answer was taken is told to who teaches, and to its student in time. */
@ServerTest
class MatchedAnswersTest {

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;
  @Inject OneWriter writer;
  @Inject EntityManager database;

  private TestQuizzes.Class school;
  private Attempt attempt;

  private void answered(String text, Set<Aspect> right) {
    Rules usual = Rules.usual();
    Rules rules =
        new Rules(
            usual.window(),
            usual.timing(),
            usual.allowance(),
            usual.behaviour(),
            usual.layout(),
            new Release(Map.of(Phase.RIGHT_AFTER, right)),
            "");
    Slot slot = Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SHORT_ANSWER), "matched"));
    school = classes.with(rules, List.of(slot));
    attempt =
        attempts.handIn(school.student(), school.quiz(), Map.of(1, new ShortAnswerResponse(text)));
  }

  private String result(Person person) {
    return words(person, "/attempts/" + attempt.id() + "/result");
  }

  private String words(Person person, String path) {
    Response page = given().cookie(TestPeople.cookieName(), people.cookie(person)).get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    return StringEscapeUtils.unescapeHtml4(page.asString()).replaceAll("\\s+", " ");
  }

  private ApiClient program(Person person) {
    return new ApiClient(people.token(person));
  }

  private String marks() {
    return "/attempts/" + attempt.id() + "/marks";
  }

  @Test
  void whoTeachesSeesHowItWasComparedAndWhatDecided() {
    answered("Vladmir PUTIN", Set.of());
    String told =
        "“Vladmir PUTIN”, compared as “vladmir putin”, is one letter off “Vladimir Putin”, which is"
            + " forgiven.";
    assertThat(result(school.instructor())).contains(told);
    assertThat(words(school.instructor(), "/attempts/" + attempt.id() + "/marking/1"))
        .contains(told);
    program(school.instructor())
        .get(marks())
        .body("questions[0].matched", hasSize(1))
        .body("questions[0].matched[0].given", is("Vladmir PUTIN"))
        .body("questions[0].matched[0].rule", is("typo"))
        .body("questions[0].matched[0].normalized", is("vladmir putin"))
        .body("questions[0].matched[0].wording", is("Vladimir Putin"))
        .body("questions[0].matched[0].typos", is(1));
    program(school.instructor())
        .get("/attempts/" + attempt.id() + "/marking/1")
        .body("outcome.remarks[0].match.rule", is("TYPO"));
  }

  @Test
  void studentIsToldWithWhatWasRightAndNotBefore() {
    answered("Vladmir Putin", EnumSet.of(Aspect.ATTEMPT, Aspect.MARKS));
    assertThat(result(school.student())).doesNotContain("one letter", "Vladimir Putin");
    program(school.student()).get(marks()).body("questions", nullValue());

    answered("Vladmir Putin", EnumSet.of(Aspect.CORRECTNESS));
    assertThat(result(school.student()))
        .contains("is one letter off, which is forgiven.")
        .doesNotContain("Vladimir Putin");
    program(school.student())
        .get(marks())
        .body("questions[0].matched[0].rule", is("typo"))
        .body("questions[0].matched[0].wording", nullValue());

    answered("Vladmir Putin", EnumSet.allOf(Aspect.class));
    assertThat(result(school.student())).contains("one letter off “Vladimir Putin”");
  }

  /** What is kept beside the marks, as an earlier program could have left it: perhaps nothing. */
  private void kept(String compared) {
    writer.write(
        () ->
            database
                .createNativeQuery(
                    "update attempt_ending set compared = nullif(?1, '') where attempt = ?2")
                .setParameter(1, compared)
                .setParameter(2, attempt.id().value())
                .executeUpdate());
  }

  @Test
  @ActivateRequestContext
  void ruleIsTheOneByWhichItWasMarkedWhateverOnesThereAreNow() {
    answered("Vladmir Putin", EnumSet.allOf(Aspect.class));
    Match then = new Match(Match.Rule.ALIAS, "putin, vladmir", "Vladmir", 0);
    Compared compared = new Compared("Vladmir Putin", then);
    kept(QuizJson.write(new Comparisons(new TreeMap<>(Map.of(1, List.of(compared))))));
    assertThat(result(school.student())).contains("compared as “putin, vladmir”");
    program(school.instructor())
        .get(marks())
        .body("questions[0].matched.rule", is(List.of("alias")));
  }

  @Test
  @ActivateRequestContext
  void whereItWasNotKeptItIsFoundAgain() {
    answered("Vladmir Putin", EnumSet.allOf(Aspect.class));
    kept("");
    assertThat(result(school.student())).contains("one letter off “Vladimir Putin”");
  }

  @Test
  void whyAnAnswerIsWrongWaitsForTheRightOne() {
    answered("Angela Merkel", EnumSet.of(Aspect.CORRECTNESS, Aspect.FEEDBACK));
    assertThat(result(school.student())).doesNotContain("that counts");
    program(school.student()).get(marks()).body("questions[0].matched", empty());
    answered("Angela <b>Merkel", EnumSet.allOf(Aspect.class));
    assertThat(result(school.student())).contains("is no name or wording that counts.");
    assertThat(
            given()
                .cookie(TestPeople.cookieName(), people.cookie(school.student()))
                .get("/attempts/" + attempt.id() + "/result")
                .asString())
        .doesNotContain("<b>Merkel");
  }
}
