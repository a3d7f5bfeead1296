package org.hikiwake.web.gradebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServerTest
class GradePagesTest {

  private static final SingleChoiceResponse RIGHT = new SingleChoiceResponse(PartId.of("Ann"));
  private static final SingleChoiceResponse WRONG = new SingleChoiceResponse(PartId.of("Bob"));

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;

  private TestQuizzes.Class school;
  private Person ann;
  private Person bob;

  private static Rules rules(Counting counting, Release release) {
    return new Rules(
        new Window(null, Instant.now().plus(Duration.ofDays(1))),
        new Timing(Duration.ofHours(1), Duration.ofMinutes(1), Timing.Late.COUNTS),
        new Allowance(null, counting),
        new DeferredFeedback(),
        Layout.usual(),
        release,
        "");
  }

  private static Rules rules(Counting counting) {
    return rules(counting, Release.usual(new DeferredFeedback()));
  }

  private static Slot choice(String statement) {
    return Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), statement));
  }

  private static Slot essay() {
    return Slot.of(AnyVersion.of(AnyQuestion.any(Kind.ESSAY), "essay"));
  }

  /** Two students, and a quiz whose first question is worth three points. */
  @BeforeEach
  void open() {
    school =
        classes.with(
            rules(Counting.HIGHEST), List.of(choice("one").worth(Score.points(3)), choice("two")));
    ann = school.student();
    bob = classes.student(school.course());
  }

  private Quiz another(Rules rules, Slot... slots) {
    return classes.published(school.course(), school.instructor(), rules, List.of(slots));
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private String see(Person person, String path) {
    Response page = as(person).get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return page.asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private String results() {
    return see(school.instructor(), "/quizzes/" + school.quiz().id() + "/results");
  }

  private String grades() {
    return see(school.instructor(), "/courses/" + school.course().id() + "/grades");
  }

  private String mine(Person student) {
    return see(student, "/courses/" + school.course().id() + "/my-grades");
  }

  private Response excuse(Person student, String excused, String reason) {
    return as(school.instructor())
        .contentType("application/x-www-form-urlencoded")
        .formParams(Map.of("excused", excused, "reason", reason))
        .post("/quizzes/" + school.quiz().id() + "/grades/" + student.id() + "/excuses");
  }

  @Nested
  class OfAQuiz {

    @Test
    void everyStudentHasARow() {
      attempts.handIn(ann, school.quiz(), Map.of(1, RIGHT, 2, WRONG));
      attempts.start(bob, school.quiz());
      Person idle = classes.student(school.course());
      assertThat(results())
          .contains(
              ann.name() + " Handed in Attempt 1 3 of 4 3 of 4",
              bob.name() + " In progress · 60 min left Attempt 1 goes on –",
              idle.name() + " Not started –",
              "Started 2 of 3",
              "Finished 1 of 3",
              "1. Any single-choice question? 1 of 1 earned all points",
              "2. Any single-choice question? 0 of 1 earned all points")
          .doesNotContain(school.instructor().name() + " Not started");
    }

    @ParameterizedTest
    @CsvSource({"HIGHEST, 4 of 4", "LAST, 1 of 4", "FIRST, 3 of 4", "MEAN, 2.67 of 4"})
    void theRulesSayWhichAttemptCounts(Counting counting, String counts) {
      Quiz quiz = another(rules(counting), choice("one").worth(Score.points(3)), choice("two"));
      attempts.handIn(ann, quiz, Map.of(1, RIGHT));
      attempts.handIn(ann, quiz, Map.of(1, RIGHT, 2, RIGHT));
      attempts.handIn(ann, quiz, Map.of(2, RIGHT));
      assertThat(see(school.instructor(), "/quizzes/" + quiz.id() + "/results"))
          .contains("Attempt 1 3 of 4 Attempt 2 4 of 4 Attempt 3 1 of 4 " + counts);
    }

    @Test
    void meanAndMedianAreOfWhatCounts() {
      attempts.handIn(ann, school.quiz(), Map.of(1, RIGHT, 2, RIGHT));
      attempts.handIn(bob, school.quiz(), Map.of());
      attempts.handIn(classes.student(school.course()), school.quiz(), Map.of(1, RIGHT));
      assertThat(results()).contains("Mean 2.33 of 4 58 %", "Median 3 of 4 75 %");
    }

    @Test
    void whatWaitsForAPersonIsNotFinal() {
      Quiz quiz = another(rules(Counting.HIGHEST), choice("one"), essay());
      attempts.handIn(ann, quiz, Map.of(1, RIGHT, 2, new EssayResponse("A text.")));
      assertThat(see(school.instructor(), "/quizzes/" + quiz.id() + "/results"))
          .contains("one answer waits", "1 of 2 not final", "One answer waits for you");
      assertThat(grades()).contains("1 of 2 not final");
    }

    @Test
    void lateAnswersAndEndedTimeAreTold() {
      attempts.start(ann, school.quiz());
      assertThat(MovableClock.after(Duration.ofMinutes(62), () -> results()))
          .contains(ann.name() + " Time was up Attempt 1 0 of 4");
    }
  }

  @Nested
  class OfACourse {

    @Test
    void totalIsWhatCountsOverWhatWasPossible() {
      Quiz second = another(rules(Counting.HIGHEST), choice("three"));
      attempts.handIn(ann, school.quiz(), Map.of(1, RIGHT));
      attempts.handIn(ann, second, Map.of(1, RIGHT));
      attempts.handIn(bob, second, Map.of(1, WRONG));
      assertThat(grades())
          .contains("4 of 5 80 %", "0 of 1 0 %", "Not started")
          .doesNotContain("Not taken");
      assertThat(MovableClock.after(Duration.ofDays(2), () -> grades()))
          .as("closed by then")
          .contains("4 of 5 80 %", "0 of 5 0 %", "0 of 4 Not taken");
    }

    @Test
    void whoIsExcusedIsMeasuredWithoutTheQuiz() {
      Quiz second = another(rules(Counting.HIGHEST), choice("three"));
      attempts.handIn(ann, school.quiz(), Map.of(2, RIGHT));
      attempts.handIn(ann, second, Map.of(1, RIGHT));
      assertThat(grades()).contains("2 of 5 40 %");
      Response excused = excuse(ann, "yes", "Was ill.");
      assertThat(excused.statusCode()).isEqualTo(303);
      assertThat(as(school.instructor()).get(excused.header("Location")).asString())
          .contains("role=\"status\">Excused.<");
      assertThat(grades()).contains("Excused", "1 of 1 100 %");
      assertThat(mine(ann)).contains("Excused", "1 of 1 100 %").doesNotContain("Was ill.");
      assertThat(excuse(ann, "no", "Was not.").statusCode()).isEqualTo(303);
      assertThat(grades()).contains("2 of 5 40 %").doesNotContain("Excused");
      assertThat(see(school.instructor(), "/quizzes/" + school.quiz().id() + "/grades/" + ann.id()))
          .contains("Excused by " + school.instructor().name(), "Was ill.", "Was not.");
    }

    @Test
    void excuseNeedsAReasonAndSomebodyInTheCourse() {
      Response page = excuse(ann, "yes", " ");
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.asString()).contains("Say why");
      assertThat(excuse(ann, "yes", "x".repeat(1_001)).statusCode()).isEqualTo(422);
      assertThat(excuse(school.instructor(), "yes", "No student.").statusCode()).isEqualTo(404);
      assertThat(grades()).doesNotContain("Excused");
    }

    @Test
    void draftsThatNobodyTookAreLeftOut() {
      classes.withdraw(school);
      assertThat(grades()).contains("No quiz of this course is published yet.");
    }
  }

  @Nested
  class Mine {

    @Test
    void markIsThereWhenItMayBeSeenAndOnlyThenInTheTotal() {
      Quiz secret =
          another(
              rules(
                  Counting.HIGHEST,
                  new Release(Map.of(Release.Phase.AFTER_CLOSE, Set.of(Release.Aspect.MARKS)))),
              choice("three"));
      attempts.handIn(ann, school.quiz(), Map.of(1, RIGHT));
      attempts.handIn(ann, secret, Map.of(1, RIGHT));
      attempts.handIn(bob, school.quiz(), Map.of(1, RIGHT, 2, RIGHT));
      assertThat(mine(ann))
          .contains("3 of 4 75 %", "not told yet", "The total is over what you can see by now.")
          .doesNotContain(bob.name(), "4 of 4", "1 of 1");
      assertThat(MovableClock.after(Duration.ofDays(2), () -> mine(ann)))
          .contains("4 of 5 80 %", "1 of 1")
          .doesNotContain("not told yet");
    }

    @Test
    void courseLeadsThere() {
      String page = as(ann).get("/courses/" + school.course().id()).asString();
      assertThat(page).contains("/my-grades").doesNotContain("/grades\"");
      assertThat(as(school.instructor()).get("/courses/" + school.course().id()).asString())
          .contains("/courses/" + school.course().id() + "/grades\"");
    }
  }

  @Nested
  class Download {

    private Response file() {
      return as(school.instructor()).get("/courses/" + school.course().id() + "/grades.csv");
    }

    private List<CSVRecord> records() throws IOException {
      String text = new String(file().asByteArray(), StandardCharsets.UTF_8);
      assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
      return CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180).getRecords();
    }

    @Test
    void numbersAreWholeAndPlain() throws IOException {
      Quiz second =
          another(rules(Counting.MEAN), choice("three").worth(Score.parse("1/3")), essay());
      attempts.handIn(ann, school.quiz(), Map.of(1, RIGHT));
      attempts.handIn(ann, second, Map.of(1, RIGHT, 2, new EssayResponse("A text.")));
      List<CSVRecord> records = records();
      assertThat(records.get(0).toList())
          .startsWith("E-mail", "Name", "A quiz: mark", "A quiz: possible", "A quiz: per cent")
          .endsWith("Total: mark", "Total: possible", "Total: per cent")
          .hasSize(13);
      assertThat(
              records.stream().filter(r -> r.get(1).equals(ann.name())).findFirst().get().toList())
          .containsExactly(
              ann.email().value(),
              ann.name(),
              "3",
              "4",
              "75",
              "handed in",
              "0.333333333333",
              "1.333333333333",
              "25",
              "handed in, provisional",
              "3.333333333333",
              "5.333333333333",
              "62.5");
      assertThat(
              records.stream().filter(r -> r.get(1).equals(bob.name())).findFirst().get().toList())
          .contains("not started", "");
      assertThat(records).hasSize(3);
    }

    @Test
    void excusedAndMissedAreTold() throws IOException {
      excuse(ann, "yes", "Was ill.");
      assertThat(records().get(1).toList()).contains("excused");
      List<CSVRecord> later = MovableClock.after(Duration.ofDays(2), this::unchecked);
      assertThat(later.stream().map(r -> r.get(5)).toList()).contains("excused", "missed");
    }

    private List<CSVRecord> unchecked() {
      try {
        return records();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Test
    void browsersKeepItAsAFile() {
      assertThat(file().getHeader("Content-Disposition"))
          .isEqualTo("attachment; filename=\"grades-a-course.csv\"");
      assertThat(file().contentType()).startsWith("text/csv");
    }

    @ParameterizedTest
    @CsvSource({
      "=1+1, '''=1+1'",
      "+49, '''+49'",
      "-1, '''-1'",
      "@me, '''@me'",
      "Ann = Bob, Ann = Bob",
      "'', ''",
    })
    void nothingIsAFormula(String cell, String safe) {
      assertThat(GradesFile.safe(cell)).isEqualTo(safe);
    }

    @Test
    void nothingBeginsWithWhatASpreadsheetSkips() {
      assertThat(GradesFile.safe("\t=1+1")).startsWith("'");
      assertThat(GradesFile.safe("\r=1+1")).startsWith("'");
    }
  }
}
