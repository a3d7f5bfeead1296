package org.hikiwake.web.assignment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.pack.Library;

/** An instructor at the builder of a draft in a course of his own. */
@Dependent
class BuilderDesk {

  final Person instructor;
  final Course course;
  final QuizId id = QuizId.random();

  private final TestPeople people;
  private final Quizzes quizzes;
  private final Library library;

  BuilderDesk(TestPeople people, Courses courses, Quizzes quizzes, Library library) {
    this.people = people;
    this.quizzes = quizzes;
    this.library = library;
    instructor = people.any(Role.INSTRUCTOR);
    course = courses.open("A course", ZoneId.of("Europe/Berlin"), instructor.id());
    quizzes.add(new Assignment(course.id(), Quiz.begin(id, "Midterm")), instructor.id());
  }

  Quiz quiz() {
    return quizzes.find(id).orElseThrow().quiz();
  }

  List<String> ids() {
    return quiz().slots().stream().map(slot -> slot.version().id().value()).toList();
  }

  void make(Quiz next) {
    assertThat(quizzes.revise(next, instructor.id())).isTrue();
  }

  void fill(List<Slot> slots) {
    make(quiz().asking(slots));
  }

  void ask(List<QuestionVersion> versions) {
    fill(versions.stream().map(Slot::of).toList());
  }

  RequestSpecification request() {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .cookie(TestPeople.cookieName(), people.cookie(instructor));
  }

  String path(String below) {
    return "/quizzes/" + id + "/builder" + below;
  }

  ValidatableResponse page(String below) {
    return request().urlEncodingEnabled(false).get(path(below)).then().statusCode(200);
  }

  /** Sends a form that was made from the quiz as it stands now, unless it says otherwise. */
  Response post(String below, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(Map.of("revision", quiz().revision()));
    all.putAll(fields);
    return request().formParams(all).post(path(below));
  }

  Response accept(QuestionVersion version) {
    return post(
        "/review/" + version.id(),
        Map.of("decision", "accepted", "seen", "0", "version", QuizJson.idOf(version).value()));
  }

  /** The questions of a family that may be asked; each test takes some that no other decides on. */
  List<QuestionVersion> shipped(String family) {
    return library.all().stream()
        .flatMap(bank -> bank.questions().stream())
        .filter(version -> version.provenance().family().value().equals(family))
        .toList();
  }
}
