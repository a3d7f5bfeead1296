package org.hikiwake.web.marking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServerTest
class MarkingPagesTest {

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;
  @Inject Courses courses;

  private TestQuizzes.Class school;
  private Person mei;
  private final List<Attempt> written = new ArrayList<>();

  /** Criteria for 2 and for 3 points. */
  private static Slot essay(String ask) {
    String statement = ask.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "essay";
    List<Essay.Criterion> criteria =
        List.of(
            new Essay.Criterion("Names both sides", AnyQuestion.why("Both are named."), 2),
            new Essay.Criterion("Weighs them", AnyQuestion.why("One is preferred."), 3));
    return Slot.of(AnyVersion.of(new Essay(new Stem("", ask, ""), 5, criteria), statement));
  }

  private static Slot choice() {
    return Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "choice"));
  }

  /** A class of three, each of whom wrote an essay and chose wrongly. */
  @BeforeEach
  void handIn() {
    school = classes.with(Rules.usual(), List.of(essay("Compare them."), choice()));
    mei = people.any(Role.INSTRUCTOR);
    courses.enrol(school.course().id(), mei.id(), Standing.INSTRUCTOR, mei.id());
    List<Person> students =
        List.of(
            school.student(), classes.student(school.course()), classes.student(school.course()));
    for (Person student : students) {
      written.add(
          attempts.handIn(
              student,
              school.quiz(),
              Map.of(
                  1, new EssayResponse("Both <b>fear</b> the\nother side now."),
                  2, new SingleChoiceResponse(PartId.of("Bob")))));
    }
    written.sort(Comparator.comparing(attempt -> attempt.id().value()));
  }

  private int position(Attempt attempt, int place) {
    return attempt.items().stream()
        .filter(item -> item.place() == place)
        .findFirst()
        .orElseThrow()
        .position();
  }

  private String essayOf(int n) {
    Attempt attempt = written.get(n);
    return "/attempts/" + attempt.id() + "/marking/" + position(attempt, 1);
  }

  private String choiceOf(int n) {
    Attempt attempt = written.get(n);
    return "/attempts/" + attempt.id() + "/marking/" + position(attempt, 2);
  }

  private String piles() {
    return "/quizzes/" + school.quiz().id() + "/marking";
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private String see(String path) {
    Response page = as(school.instructor()).get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return page.asString();
  }

  private Response post(Person person, String path, Map<String, ?> form) {
    return as(person).contentType("application/x-www-form-urlencoded").formParams(form).post(path);
  }

  private static Map<String, String> form(int seen, String... points) {
    Map<String, String> form = new HashMap<>(Map.of("seen", String.valueOf(seen), "note", ""));
    for (int n = 0; n < points.length; n++) {
      form.put("points." + n, points[n]);
    }
    return form;
  }

  private static Map<String, String> with(Map<String, String> form, String field, String value) {
    form.put(field, value);
    return form;
  }

  private static String path(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
    return response.getHeader("Location").replaceFirst("https?://[^/]*", "");
  }

  private Score earned(int n) {
    return Result.of(attempts.find(written.get(n).id())).earned();
  }

  @Nested
  class OneAfterTheOther {

    @Test
    void pileTellsWhatWaits() {
      assertThat(see(piles()))
          .contains("3 answers wait to be marked.", "0 of 3 marked", "Compare them.", essayOf(0));
    }

    @Test
    void essayStandsBesideItsRubric() {
      assertThat(see(essayOf(1)))
          .contains(
              "Answer 2 of 3",
              "Both &lt;b&gt;fear&lt;/b&gt; the\nother side now.",
              "6 words; asked were 5 at most",
              "Names both sides",
              "Both are named.",
              "¶ 1",
              "step=\"0.5\"");
    }

    @Test
    void markLeadsToTheNextThatWaitsUntilNoneDoes() {
      assertThat(path(post(school.instructor(), essayOf(0), form(1, "1.5", "2"))))
          .isEqualTo(essayOf(1) + "?done=marked");
      assertThat(path(post(school.instructor(), essayOf(2), form(1, "2", "3"))))
          .isEqualTo(essayOf(1) + "?done=marked");
      assertThat(path(post(school.instructor(), essayOf(1), form(1, "0", "0,5"))))
          .isEqualTo(piles() + "?done=all");
      assertThat(earned(0)).isEqualTo(Score.parse("7/10"));
      assertThat(earned(1)).isEqualTo(Score.parse("1/10"));
      assertThat(earned(2)).isEqualTo(Score.FULL);
      assertThat(see(piles() + "?done=all")).contains("Nothing else waits", "3 of 3 marked");
    }

    @Test
    void lastOfAQuestionLeadsToTheNextQuestion() {
      school = classes.with(Rules.usual(), List.of(essay("One."), essay("Two.")));
      Attempt attempt =
          attempts.handIn(
              school.student(),
              school.quiz(),
              Map.of(1, new EssayResponse("a"), 2, new EssayResponse("b")));
      String first = "/attempts/" + attempt.id() + "/marking/" + position(attempt, 1);
      assertThat(path(post(school.instructor(), first, form(1, "0", "0"))))
          .isEqualTo(
              "/attempts/" + attempt.id() + "/marking/" + position(attempt, 2) + "?done=question");
    }

    @Test
    void draftStaysOnTheDeskAndDoesNotCount() {
      assertThat(
              path(
                  post(
                      school.instructor(), essayOf(0), with(form(1, "1", "2.5"), "keep", "draft"))))
          .isEqualTo(essayOf(0) + "?done=draft");
      assertThat(see(essayOf(0) + "?done=draft"))
          .contains("It does not count yet", "value=\"2.5\"", "3 wait");
      assertThat(see("/attempts/" + written.get(0).id() + "/result"))
          .contains(
              "Compare the answer",
              "not marked yet",
              "Both &lt;b&gt;fear&lt;/b&gt; the\nother side now.")
          .doesNotContain("<textarea");
    }

    @Test
    void noteIsKeptWithItsLines() {
      post(school.instructor(), essayOf(0), with(form(1, "2", "3"), "note", "Well\r\nweighed."));
      Attempt marked = attempts.find(written.get(0).id());
      assertThat(marked.mark(marked.item(position(marked, 1)).orElseThrow()).orElseThrow().note())
          .isEqualTo("Well\nweighed.");
    }
  }

  @Nested
  class Blind {

    private String nameOf(int n) {
      return courses.members(school.course().id()).stream()
          .map(member -> member.person())
          .filter(person -> person.id().value().equals(written.get(n).student().value()))
          .findFirst()
          .orElseThrow()
          .name();
    }

    @Test
    void namesAreShownToWhoAsksForThem() {
      assertThat(see(essayOf(0))).contains("Without a name").doesNotContain(nameOf(0));
      assertThat(see(essayOf(0) + "?names=yes")).contains("By " + nameOf(0), "Hide names");
      assertThat(
              path(post(school.instructor(), essayOf(0), with(form(1, "1", "1"), "names", "yes"))))
          .isEqualTo(essayOf(1) + "?done=marked&names=yes");
    }

    @Test
    void namesAreShownWhenAllAreMarked() {
      for (int n = 0; n < 3; n++) {
        assertThat(see(essayOf(n))).doesNotContain("By " + nameOf(n));
        post(school.instructor(), essayOf(n), form(1, "1", "1"));
      }
      assertThat(see(essayOf(0))).contains("By " + nameOf(0));
    }
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @CsvSource({
      "2.5, 1, That is more than there is to earn.",
      "-1, 1, Not less than 0.",
      "'', 1, Write a number here",
      "much, 1, Write a number here",
      "1e9, 1, Write a number here",
      "0.125, 1, Write a number here",
    })
    void whatCannotBeGivenIsSaidBesideItsField(String first, String second, String told) {
      Response page =
          post(school.instructor(), essayOf(0), with(form(1, first, second), "note", "My note."));
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.asString())
          .contains(told, "points.0-error", "My note.", "value=\"" + first + "\"");
      assertThat(attempts.find(written.get(0).id()).marks()).hasSize(2);
    }

    @Test
    void changedMarkSaysWhy() {
      post(school.instructor(), essayOf(0), form(1, "1", "1"));
      Response page = post(school.instructor(), essayOf(0), form(2, "2", "1"));
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.asString()).contains("You change a mark: say why.", "note-error");
      path(
          post(
              school.instructor(),
              essayOf(0),
              with(form(2, "2", "1"), "note", "I had misread it.")));
      assertThat(earned(0)).isEqualTo(Score.parse("3/5"));
      assertThat(see(essayOf(0)))
          .contains("You: 0.4 of 1", "You: 0.6 of 1", "I had misread it.", "The server: waits");
    }

    @Test
    void attemptThatGoesOnIsNotMarked() {
      Person student = classes.student(school.course());
      Attempt running = attempts.start(student, school.quiz());
      String path = "/attempts/" + running.id() + "/marking/1";
      assertThat(as(school.instructor()).get(path).statusCode()).isEqualTo(422);
      int lines = position(running, 1) == 1 ? 2 : 1;
      Response page =
          post(school.instructor(), path, lines == 2 ? form(0, "1", "1") : form(0, "1"));
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(attempts.find(running.id()).marks()).isEmpty();
    }

    @Test
    void formThatNoPageMadeIsRefused() {
      assertThat(
              post(school.instructor(), essayOf(0), with(form(1, "1", "1"), "seen", "x"))
                  .statusCode())
          .isEqualTo(400);
      String nowhere = "/attempts/" + written.get(0).id() + "/marking/9";
      assertThat(as(school.instructor()).get(nowhere).statusCode()).isEqualTo(404);
      assertThat(as(school.instructor()).get("/attempts/x/marking/1").statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class SeveralMarkers {

    @Test
    void slowerOneIsToldAndKeepsWhatHeTyped() {
      post(mei, essayOf(0), form(1, "2", "3"));
      Response page =
          post(
              school.instructor(),
              essayOf(0),
              with(form(1, "0.5", "1"), "note", "Three hours of work."));
      assertThat(page.statusCode()).isEqualTo(409);
      assertThat(page.asString())
          .contains(
              "Somebody else was faster",
              "value=\"0.5\"",
              "Three hours of work.",
              "name=\"seen\" value=\"2\"");
      assertThat(earned(0)).as("nothing was overwritten").isEqualTo(Score.FULL);
      path(
          post(
              school.instructor(),
              essayOf(0),
              with(form(2, "0.5", "1"), "note", "Three hours of work.")));
      assertThat(earned(0)).isEqualTo(Score.parse("3/10"));
    }

    @Test
    void secondOneSeesTheFirstAfterADraftOfHisOwn() {
      post(mei, essayOf(0), with(form(1, "2", "3"), "note", "Splendid."));
      assertThat(see(essayOf(0)))
          .contains("Somebody marked it already", mei.name())
          .doesNotContain("Splendid.", "1 of 1", "value=\"3\"");
      post(school.instructor(), essayOf(0), with(form(2, "1", "1"), "keep", "draft"));
      assertThat(see(essayOf(0)))
          .contains("Splendid.", mei.name() + ": 1 of 1")
          .doesNotContain("Somebody marked it already");
      assertThat(earned(0)).as("the draft takes nothing away").isEqualTo(Score.FULL);
    }
  }

  @Nested
  class Overruled {

    @Test
    void anyMarkIsChangedFromThePageOfTheAttempt() {
      String result = "/attempts/" + written.get(0).id() + "/result";
      assertThat(see(result)).contains(choiceOf(0) + "?from=result", "Mark by hand");
      assertThat(see(choiceOf(0) + "?from=result"))
          .contains(
              "Points, of 1", "The server: 0 of 1", "Why Bob", "name=\"from\" value=\"result\"");
      Response page =
          post(school.instructor(), choiceOf(0), with(form(1, "0.5"), "from", "result"));
      assertThat(page.asString()).contains("You change a mark: say why.");
      assertThat(
              path(
                  post(
                      school.instructor(),
                      choiceOf(0),
                      with(with(form(1, "0.5"), "from", "result"), "note", "Bob is arguable."))))
          .isEqualTo(result + "#question-" + position(written.get(0), 2));
      assertThat(see(result)).contains("0.5 of 1", "Bob is arguable.");
    }

    @Test
    void studentSeesNoWayToMark() {
      Attempt his =
          written.stream()
              .filter(a -> a.student().value().equals(school.student().id().value()))
              .findFirst()
              .orElseThrow();
      assertThat(as(school.student()).get("/attempts/" + his.id() + "/result").asString())
          .doesNotContain("/marking/");
      assertThat(as(school.student()).get("/attempts/" + his.id() + "/marking/1").statusCode())
          .isEqualTo(403);
    }
  }
}
