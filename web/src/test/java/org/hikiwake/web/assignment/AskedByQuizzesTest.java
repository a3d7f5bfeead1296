package org.hikiwake.web.assignment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Starting;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.withholding.Asked;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.Test;

/** What a published quiz asks, nobody practises until it has closed. */
@ServerTest
@ActivateRequestContext
class AskedByQuizzesTest {

  private static final PackId PACK = new PackId("russia-in-asia");

  @Inject AskedByQuizzes asked;
  @Inject TestQuizzes classes;
  @Inject TestPeople people;
  @Inject Library library;
  @Inject Visiting visiting;
  @Inject Clock clock;
  @Inject Attempting attempting;

  private QuestionVersion question(int index) {
    return library.bank(PACK.value()).questions().get(index);
  }

  private TestQuizzes.Class quiz(Instant closes, QuestionVersion... questions) {
    Rules usual = Rules.usual();
    Rules rules =
        new Rules(
            new Window(null, closes),
            usual.timing(),
            usual.allowance(),
            usual.behaviour(),
            usual.layout(),
            usual.release(),
            "");
    return classes.with(rules, List.of(questions).stream().map(Slot::of).toList());
  }

  @Test
  void whatIsPublishedIsAskedUntilItCloses() {
    Instant closes = clock.instant().plus(Duration.ofMinutes(10));
    QuestionVersion question = question(0);
    TestQuizzes.Class school = quiz(closes, question);
    assertThat(asked.of(PACK).statements()).containsAll(question.provenance().keyed());
    assertThat(asked.of(new PackId("another"))).isEqualTo(Asked.NOTHING);
    assertThat(MovableClock.after(Duration.ofMinutes(12), () -> asked.of(PACK)))
        .isEqualTo(Asked.NOTHING);
    classes.withdraw(school);
    assertThat(asked.of(PACK)).isEqualTo(Asked.NOTHING);
  }

  /** Of its key nothing is known but the paragraphs to which it points. */
  @Test
  void withAnOwnQuestionAllIsAskedThatItsParagraphsAreCitedFor() {
    Question generated = question(4).question();
    QuestionVersion own = Own.version(Own.newId(), generated, library.bank(PACK.value()).pack());
    assertThat(own.provenance().used()).isNotEmpty();
    TestQuizzes.Class school = quiz(clock.instant().plus(Duration.ofMinutes(10)), own);
    assertThat(asked.of(PACK).statements()).containsAll(own.provenance().used());
    classes.withdraw(school);
  }

  /** He sits over questions that others could look up. */
  @Test
  void whatSomebodyStillSitsOverIsAskedAlthoughItWasTakenBack() {
    QuestionVersion question = question(2);
    TestQuizzes.Class school = quiz(clock.instant().plus(Duration.ofMinutes(10)), question);
    Attempt attempt =
        attempting
            .start(school.quiz(), new ActorId(school.student().id().value()), "")
            .fold(Starting.Running::attempt, refused -> null);
    classes.withdraw(school);
    assertThat(asked.of(PACK).statements()).containsAll(question.provenance().keyed());
    attempting.handIn(attempt);
    assertThat(MovableClock.after(Duration.ofSeconds(5), () -> asked.of(PACK)))
        .isEqualTo(Asked.NOTHING);
  }

  @Test
  void studentsFindItNowhereAndInstructorsDo() {
    QuarkusMock.installMockForType(
        new WithheldQuestions(library, asked, visiting), WithheldQuestions.class);
    QuestionVersion question = question(1);
    TestQuizzes.Class school = quiz(clock.instant().plus(Duration.ofMinutes(10)), question);
    String page = "/questions/" + question.id();
    try {
      given().get(page).then().statusCode(403);
      assertThat(status(school.student(), page)).isEqualTo(403);
      assertThat(status(school.instructor(), page)).isEqualTo(200);
      assertThat(MovableClock.after(Duration.ofMinutes(12), () -> status(school.student(), page)))
          .isEqualTo(200);
    } finally {
      classes.withdraw(school);
    }
    assertThat(status(school.student(), page)).isEqualTo(200);
  }

  @Test
  void whatOneStudentMayTakeLongerIsAskedSoMuchLonger() {
    QuestionVersion question = question(3);
    TestQuizzes.Class school = quiz(clock.instant().plus(Duration.ofMinutes(10)), question);
    Person slow = classes.student(school.course());
    Instant closes = clock.instant().plus(Duration.ofHours(3));
    String later = "{\"closes\":\"" + closes + "\",\"reason\":\"A letter.\"}";
    give(school, slow, later);
    assertThat(MovableClock.after(Duration.ofHours(2), () -> asked.of(PACK)))
        .isEqualTo(new Asked(Set.copyOf(question.provenance().keyed()), closes.plusSeconds(60)));
    assertThat(MovableClock.after(Duration.ofMinutes(182), () -> asked.of(PACK)))
        .isEqualTo(Asked.NOTHING);
    give(school, slow, "{\"reason\":\"A mistake.\"}");
    assertThat(MovableClock.after(Duration.ofMinutes(12), () -> asked.of(PACK)))
        .isEqualTo(Asked.NOTHING);
    classes.withdraw(school);
  }

  private void give(TestQuizzes.Class school, Person student, String what) {
    new ApiClient(people.token(school.instructor()))
        .put("/quizzes/" + school.quiz().id() + "/accommodations/" + student.id(), what)
        .statusCode(200);
  }

  private int status(Person person, String page) {
    return given().cookie(TestPeople.cookieName(), people.cookie(person)).get(page).statusCode();
  }
}
