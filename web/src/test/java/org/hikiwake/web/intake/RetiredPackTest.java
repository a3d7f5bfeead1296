package org.hikiwake.web.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.StoredPacks;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was made of a pack goes on as if the pack were there. */
@ServerTest
@ActivateRequestContext
class RetiredPackTest {

  private static final String READING = "A tram for Eastfield?";

  @Inject StoredPacks stored;
  @Inject Library library;
  @Inject TestPacks packs;
  @Inject TestPeople people;
  @Inject TestQuizzes quizzes;
  @Inject TestAttempts attempts;
  @Inject Courses courses;

  private final PackId id = TestPacks.fresh();
  private Person instructor;
  private Person student;
  private Quiz quiz;

  @BeforeEach
  void publish() {
    instructor = people.any(Role.INSTRUCTOR);
    packs.add(TestPacks.files(id, "1.0.0"), instructor.id());
    Course course = courses.open("Trams", instructor.zone(), instructor.id());
    student = quizzes.student(course);
    List<Slot> slots =
        Stream.of(first(Kind.SINGLE_CHOICE), first(Kind.ESSAY))
            .map(version -> new Slot("", version, Score.FULL))
            .toList();
    quiz = quizzes.published(course, instructor, Rules.usual(), slots);
  }

  @AfterEach
  void leave() {
    packs.retireAll();
  }

  private QuestionVersion first(Kind kind) {
    return library.bank(id.value()).questions().stream()
        .filter(version -> version.question().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private void retire() {
    stored.retire(id, true, instructor.id());
    assertThat(library.find(id)).isEmpty();
  }

  private static Response get(Person person, TestPeople people, String path) {
    return given().cookie(TestPeople.cookieName(), people.cookie(person)).get(path);
  }

  private String page(Person person, String path) {
    Response page = get(person, people, path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return page.asString();
  }

  @Test
  void anAttemptGoesOn() {
    Attempt attempt = attempts.start(student, quiz);
    retire();
    assertThat(page(student, "/attempts/" + attempt.id())).contains("class=\"stem\"");
    assertThat(page(student, "/attempts/" + attempt.id() + "/overview")).contains("1");
  }

  @Test
  void aResultHasItsParagraphs() {
    Attempt attempt = attempts.handIn(student, quiz, Map.of());
    retire();
    assertThat(page(instructor, "/attempts/" + attempt.id() + "/result")).contains(READING);
  }

  @Test
  void anEssayIsMarkedByItsRubric() {
    Attempt attempt = attempts.handIn(student, quiz, Map.of(2, new EssayResponse("A tram.")));
    String sheet = "/attempts/" + attempt.id() + "/marking/" + position(attempt, 2);
    retire();
    assertThat(page(instructor, "/quizzes/" + quiz.id() + "/marking")).contains(sheet);
    assertThat(page(instructor, sheet)).contains(READING);
  }

  /** Where the question of that place in the quiz comes in the attempt. */
  private static int position(Attempt attempt, int place) {
    return attempt.items().stream()
        .filter(item -> item.place() == place)
        .findFirst()
        .orElseThrow()
        .position();
  }

  @Test
  void theQuizIsLookedAtAndWorkedOn() {
    attempts.handIn(student, quiz, Map.of());
    retire();
    String builder = "/quizzes/" + quiz.id() + "/builder";
    assertThat(page(instructor, builder)).contains("No longer in its pack", READING);
    assertThat(page(instructor, builder + "/preview")).contains("<fieldset");
    page(instructor, builder + "/review");
    page(instructor, builder + "/questions");
    page(instructor, builder + "/blueprint");
    page(instructor, "/quizzes/" + quiz.id() + "/results");
  }

  @Test
  void aSelfTestGoesOnOnceNoQuizAsksThePack() {
    quizzes.withdraw(
        new TestQuizzes.Class(
            courses.of(instructor.id()).get(0).course(), instructor, student, quiz));
    String first =
        given()
            .redirects()
            .follow(false)
            .formParam("pack", id.value())
            .formParam("kind", "single-choice")
            .post("/self-tests")
            .getHeader("Location");
    retire();
    assertThat(given().get(first).statusCode()).isEqualTo(200);
    String summary = first.replaceFirst("/questions/1$", "/summary");
    given().post(first.replaceFirst("/questions/1$", "/completion"));
    assertThat(given().get(summary).asString()).contains("A tram for Eastfield");
  }

  @Test
  void whatIsOfferedIsWithoutIt() {
    retire();
    assertThat(given().get("/").asString()).doesNotContain(id.value());
    assertThat(given().get("/api/v1/packs").asString()).doesNotContain(id.value());
    assertThat(given().get("/self-tests/new?pack=" + id).statusCode()).isEqualTo(404);
  }
}
