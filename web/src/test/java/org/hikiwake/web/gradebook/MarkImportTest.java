package org.hikiwake.web.gradebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.store.OneWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ann has 4 of 4 points, Bob has not taken the quiz. */
@ServerTest
class MarkImportTest {

  private static final SingleChoiceResponse RIGHT = new SingleChoiceResponse(PartId.of("Ann"));

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;
  @Inject SetMarks marks;
  @Inject MarkSetting setting;
  @Inject OneWriter writer;

  private TestQuizzes.Class school;
  private Person ann;
  private Person bob;

  @BeforeEach
  void open() {
    Slot slot = Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "one"));
    school = classes.with(Rules.usual(), List.of(slot.worth(Score.points(4))));
    ann = school.student();
    bob = classes.student(school.course());
    attempts.handIn(ann, school.quiz(), Map.of(1, RIGHT));
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private String see(Person person, String path) {
    Response page = as(person).get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return words(page);
  }

  private static String words(Response page) {
    return page.asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private String grades() {
    return "/courses/" + school.course().id() + "/grades";
  }

  private String ofAnn() {
    return "/quizzes/" + school.quiz().id() + "/grades/" + ann.id();
  }

  private String file(String annHas, String bobHas) {
    return "E-mail;A quiz: mark\n%s;%s\n%s;%s\n"
        .formatted(ann.email(), annHas, bob.email(), bobHas);
  }

  private Response send(byte[] bytes) {
    return as(school.instructor())
        .multiPart("file", "C:\\marks\\week 1.csv", bytes, "text/csv")
        .post(grades() + "/import");
  }

  private Response preview(String text) {
    return send(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String hidden(Response page, String name) {
    Matcher field =
        Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.asString());
    assertThat(field.find()).as(name).isTrue();
    return field.group(1);
  }

  private Response enter(String text, Response preview, String reason) {
    return entry(text, preview, reason).post(grades() + "/import/entry");
  }

  private RequestSpecification entry(String text, Response preview, String reason) {
    return as(school.instructor())
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(
            Map.of(
                "text",
                text,
                "file",
                hidden(preview, "file"),
                "shown",
                hidden(preview, "shown"),
                "reason",
                reason));
  }

  private void enter(String text) {
    assertThat(enter(text, preview(text), "The oral exam.").statusCode()).isEqualTo(303);
  }

  private Response takeBack(int number) {
    return as(school.instructor())
        .contentType("application/x-www-form-urlencoded")
        .formParam("reason", "The wrong file.")
        .post(grades() + "/import/" + number + "/withdrawal");
  }

  private Response set(String points, String why, String... back) {
    RequestSpecification form =
        as(school.instructor())
            .contentType("application/x-www-form-urlencoded")
            .formParams(Map.of("points", points, "why", why));
    return (back.length > 0 ? form.formParam("back", "yes") : form).post(ofAnn() + "/mark");
  }

  @Nested
  class AFile {

    @Test
    void isShownFirstAndChangesNothing() {
      Response shown = preview(file("2,5", "9"));
      assertThat(shown.statusCode()).isEqualTo(200);
      assertThat(words(shown))
          .contains(
              "It would change one mark.",
              ann.name() + " A quiz 4 2.5 of 4 2",
              "Line 3: A quiz: 9 is more than the 4 points that there are.");
      assertThat(see(school.instructor(), grades())).contains("4 of 4").doesNotContain("2.5");
    }

    @Test
    void isAppliedInOneGoAndIsSeenEverywhere() {
      enter(file("2,5", "3"));
      assertThat(see(school.instructor(), grades() + "/import?marks=2"))
          .contains("2 marks are set.", "1. “week 1.csv”: 2 marks, by", "The oral exam.");
      assertThat(see(school.instructor(), grades()))
          .contains("2.5 of 4 set by hand", "3 of 4 set by hand", "2.5 of 4 63 %");
      assertThat(see(school.instructor(), "/quizzes/" + school.quiz().id() + "/results"))
          .contains(
              "Handed in · set by hand Attempt 1 4 of 4 2.5 of 4", "Not started · set by hand");
      assertThat(see(ann, "/courses/" + school.course().id() + "/my-grades"))
          .contains("2.5 of 4", "Set by hand: The oral exam.")
          .doesNotContain("3 of 4");
      assertThat(as(school.instructor()).get(grades() + ".csv").asString())
          .contains("2.5,4,62.5,\"handed in, set by hand\"", "3,4,75,\"not started, set by hand\"");
      new ApiClient(people.token(school.instructor()))
          .get("/courses/" + school.course().id() + "/results")
          .body("results.score.exact", hasItem("5/2"))
          .body("results.findAll { it.overridden }.size()", is(2));
      assertThat(see(school.instructor(), ofAnn()))
          .contains("2.5 of 4, by " + school.instructor().name(), "import 1; before: 4 of 4");
    }

    @Test
    void thatWasDownloadedChangesNothing() {
      enter(file("2,5", ""));
      Response again = send(as(school.instructor()).get(grades() + ".csv").asByteArray());
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(words(again)).contains("It would change no mark. One is there already.");
    }

    /** As a spreadsheet writes it, and as it is copied with what nobody sees. */
    @Test
    void mayBePastedWithTheMarkThatItBeginsWith() {
      Response shown =
          as(school.instructor())
              .multiPart("text", "\uFEFF" + file("2", ""), "text/plain; charset=UTF-8")
              .post(grades() + "/import");
      assertThat(shown.statusCode()).isEqualTo(200);
      assertThat(words(shown)).contains("It would change one mark.");
      assertThat(enter("\uFEFF" + file("2", ""), shown, "The oral exam.").statusCode())
          .isEqualTo(303);
    }

    @Test
    void thatWouldDoSomethingElseByNowIsShownAgain() {
      String text = file("2", "3");
      Response shown = preview(text);
      set("1", "Copied.");
      Response late = enter(text, shown, "The oral exam.");
      assertThat(late.statusCode()).isEqualTo(409);
      assertThat(words(late))
          .contains("Something has changed since you looked", " A quiz 1 2 of 4");
      assertThat(enter(text, late, "The oral exam.").statusCode()).isEqualTo(303);
      assertThat(enter(text, late, "The oral exam.").statusCode()).as("twice").isEqualTo(409);
    }

    /** The plan is made before the writer's turn; while it waits for that, somebody sets a mark. */
    @Test
    void isLeftWhereSomethingChangesWhileItWaitsForItsTurn() throws Exception {
      String text = file("2", "3");
      RequestSpecification request = entry(text, preview(text), "The oral exam.");
      ExecutorService other = Executors.newSingleThreadExecutor();
      try {
        Future<Response> waiting =
            writer.write(
                () -> {
                  Future<Response> begun =
                      other.submit(() -> request.post(grades() + "/import/entry"));
                  letItPlan();
                  setting.set(
                      school.course().id(),
                      school.quiz(),
                      ann,
                      Score.points(1),
                      "Copied.",
                      school.instructor().id());
                  return begun;
                });
        assertThat(waiting.get().statusCode()).isEqualTo(409);
      } finally {
        other.shutdownNow();
      }
      assertThat(marks.imports(school.course().id())).isEmpty();
      assertThat(marks.history(school.quiz().id(), bob.id())).isEmpty();
    }

    private static void letItPlan() {
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    @Test
    void needsAReason() {
      String text = file("2", "");
      Response again = enter(text, preview(text), " ");
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(words(again)).contains("Say why", "2 of 4");
    }

    @Test
    void isToldWhyItCannotBeRead() {
      assertThat(words(send(file("2", "ü").getBytes(StandardCharsets.ISO_8859_1))))
          .contains("not in UTF-8");
      assertThat(words(preview("Name;A quiz: mark\nAnn;2")))
          .contains("No column is called “E-mail”");
      assertThat(words(preview("E-mail;Oral: mark\n" + ann.email() + ";2")))
          .contains("No column has marks of a quiz", "called so: Oral.");
      assertThat(preview("").statusCode()).isEqualTo(422);
    }

    /** What was looked at goes back in one field of a form, which has a limit. */
    @Test
    void isRefusedBeforeItIsLookedAtWhereItCouldNotBeSentAgain() {
      String begun = "E-mail;A quiz: mark;Notes\n" + ann.email() + ";2;";
      String most = begun + "é".repeat((MarksFile.LONGEST - 200) / 2);
      assertThat(enter(most, preview(most), "The oral exam.").statusCode()).isEqualTo(303);
      Response refused = preview(begun + "é".repeat(MarksFile.LONGEST / 2));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(words(refused))
          .contains("This file is too large. Leave out columns and students")
          .doesNotContain("ééé");
    }

    @Test
    void runsNoScript() {
      Response shown = preview("E-mail;A quiz: mark\n<script>alert(1)</script>;2\n");
      assertThat(shown.asString()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }
  }

  @Nested
  class TakingBack {

    @Test
    void putsBackWhatWasThereBefore() {
      set("1", "Copied.");
      enter(file("2", "3"));
      assertThat(takeBack(1).statusCode()).isEqualTo(303);
      assertThat(see(school.instructor(), grades()))
          .contains("1 of 4 set by hand", "Not started")
          .doesNotContain("3 of 4", "2 of 4");
      assertThat(see(school.instructor(), grades() + "/import"))
          .contains("2. Import 1 taken back: 2 marks, by", "The wrong file.")
          .doesNotContain("Take import 1 back");
      assertThat(takeBack(1).statusCode()).as("twice").isEqualTo(409);
      assertThat(takeBack(2).statusCode()).as("what took back").isEqualTo(409);
      assertThat(takeBack(7).statusCode()).isEqualTo(409);
    }

    @Test
    void leavesWhatWasSetSince() {
      enter(file("2", "3"));
      set("1", "Copied.");
      takeBack(1);
      assertThat(see(school.instructor(), grades())).contains("1 of 4 set by hand", "Not started");
      assertThat(marks.history(school.quiz().id(), ann.id())).hasSize(2);
    }

    /** The first import gives Ann 2, the second 3, and between them somebody may give her 1. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        emptyValue = "",
        textBlock =
            """
            by hand | first | second | then | at last
            ''      | 2     | 1      | 2    | attempts
            ''      | 1     | 2      | 3    | attempts
            1       | 2     | 1      | 1    | 1
            1       | 1     | 2      | 3    | 1
            """,
        useHeadersInDisplayName = true)
    void leavesNothingOfSeveralInWhateverOrder(
        String byHand, int first, int second, String then, String atLast) {
      enter(file("2", ""));
      if (!byHand.isEmpty()) {
        set(byHand, "Copied.");
      }
      enter(file("3", ""));
      takeBack(first);
      assertThat(setForAnn()).isEqualTo(then);
      takeBack(second);
      assertThat(setForAnn()).isEqualTo(atLast);
    }

    @Test
    void saysHowManyMarksHeldAndHoldNoLonger() {
      enter(file("2", ""));
      enter(file("3", ""));
      assertThat(takeBack(2).header("Location")).endsWith("?back=yes&marks=1");
      assertThat(takeBack(1).header("Location")).endsWith("?back=yes&marks=1");
      assertThat(see(school.instructor(), grades()))
          .contains("4 of 4")
          .doesNotContain("set by hand");
    }

    private String setForAnn() {
      return marks
          .inForce(school.quiz().id(), ann.id())
          .map(mark -> mark.result().earned().display())
          .orElse("attempts");
    }
  }

  @Nested
  class ByHand {

    @Test
    void markIsSetAndTakenBack() {
      assertThat(set("2,5", "Copied.").statusCode()).isEqualTo(303);
      assertThat(see(school.instructor(), ofAnn())).contains("2.5 of 4", "before: 4 of 4");
      assertThat(set("", "A mistake.", "back").statusCode()).isEqualTo(303);
      assertThat(see(school.instructor(), grades()))
          .contains("4 of 4")
          .doesNotContain("set by hand");
      assertThat(see(school.instructor(), ofAnn()))
          .contains("The attempts count again, by", "A mistake.", "Copied.");
    }

    @ParameterizedTest
    @CsvSource({"-1", "4.01", "four", "''"})
    void nobodyGetsMoreThanThereIsOrLessThanNothing(String points) {
      Response again = set(points, "Copied.");
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(words(again)).contains("Write points from 0 to 4");
      assertThat(marks.history(school.quiz().id(), ann.id())).isEmpty();
    }

    @Test
    void theSameAgainIsNotWrittenTwice() {
      set("2", "Copied.");
      set("2", "Copied.");
      assertThat(marks.history(school.quiz().id(), ann.id())).hasSize(1);
    }

    /** His own page says nothing of another student's. */
    @Test
    void strangersToTheCourseSeeNothing() {
      set("2", "Copied.");
      assertThat(see(bob, "/courses/" + school.course().id() + "/my-grades"))
          .doesNotContain("Copied.");
    }
  }
}
