package org.hikiwake.web.correction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.correction.Correction;
import org.hikiwake.quiz.correction.CorrectionLog;
import org.hikiwake.quiz.json.QuizJson;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The key of the first question says Ann; Bob should have counted. */
@ServerTest
class CorrectionPagesTest {

  private static final SingleChoiceResponse ANN = new SingleChoiceResponse(PartId.of("Ann"));
  private static final SingleChoiceResponse BOB = new SingleChoiceResponse(PartId.of("Bob"));

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;
  @Inject CorrectionLog log;
  @Inject Clock clock;

  private TestQuizzes.Class school;
  private Person ann;
  private Person bob;

  private static Slot choice(String statement) {
    return Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), statement));
  }

  private static Rules rules() {
    return rules(Release.usual(new DeferredFeedback()));
  }

  private static Rules rules(Release release) {
    Rules usual = Rules.usual();
    return new Rules(
        usual.window(),
        usual.timing(),
        new Allowance(null, Counting.HIGHEST),
        new DeferredFeedback(),
        Layout.usual(),
        release,
        "");
  }

  @BeforeEach
  void takeIt() {
    school = classes.with(rules(), List.of(choice("one"), choice("two")));
    ann = school.student();
    bob = classes.student(school.course());
    attempts.handIn(ann, school.quiz(), Map.of(1, ANN, 2, ANN));
    attempts.handIn(bob, school.quiz(), Map.of(1, BOB, 2, ANN));
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private static String words(Response page) {
    return page.asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private String see(Person person, String path) {
    Response page = as(person).get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return words(page);
  }

  private static String version(Quiz quiz, int place) {
    return QuizJson.idOf(quiz.slots().get(place - 1).version()).value();
  }

  private String corrections() {
    return "/quizzes/" + school.quiz().id() + "/corrections";
  }

  private Response send(String step, String remedy, Object... others) {
    Map<String, String> fields = new HashMap<>();
    fields.put("question", version(school.quiz(), 1));
    fields.put("step", step);
    fields.put("remedy", remedy);
    fields.put("seen", "0");
    fields.put("reason", "The essay says both.");
    for (int n = 0; n < others.length; n += 2) {
      fields.put(others[n].toString(), others[n + 1].toString());
    }
    return as(school.instructor())
        .contentType("application/x-www-form-urlencoded")
        .formParams(fields)
        .post(corrections());
  }

  private Response alsoBob(String step) {
    return send(step, "also-right", "right.option", PartId.of("Bob"));
  }

  private String results() {
    return see(school.instructor(), "/quizzes/" + school.quiz().id() + "/results");
  }

  @Nested
  class StepByStep {

    @Test
    void resultsLeadToEachQuestion() {
      String page =
          as(school.instructor()).get("/quizzes/" + school.quiz().id() + "/results").asString();
      assertThat(page)
          .contains(corrections() + "/new?question=" + version(school.quiz(), 1))
          .contains(corrections() + "/new?question=" + version(school.quiz(), 2));
    }

    @Test
    void formBeginsWithWhatIsRightNow() {
      Response page =
          as(school.instructor()).get(corrections() + "/new?question=" + version(school.quiz(), 1));
      assertThat(words(page)).contains("Right now: Ann");
      assertThat(page.asString())
          .contains("name=\"right.option\" value=\"" + PartId.of("Ann") + "\" checked");
    }

    @Test
    void previewChangesNothing() {
      assertThat(words(alsoBob("preview")))
          .contains("1 attempt goes up", "0 attempts go down", "1 stays as it is")
          .contains(bob.name() + " attempt 1 1 of 2 2 of 2 up")
          .doesNotContain(ann.name());
      assertThat(results()).contains(bob.name() + " Handed in Attempt 1 1 of 2");
    }

    @Test
    void whatIsPreviewedIsSentOn() {
      assertThat(alsoBob("preview").asString())
          .contains("name=\"right.option\" value=\"" + PartId.of("Bob") + "\"")
          .contains("name=\"remedy\" value=\"also-right\"")
          .contains("name=\"reason\" value=\"The essay says both.\"");
    }

    @Test
    void whatWasTypedIsThereToBeChanged() {
      String page = alsoBob("edit").asString();
      assertThat(page)
          .contains("name=\"right.option\" value=\"" + PartId.of("Bob") + "\" checked")
          .contains("value=\"also-right\" checked")
          .contains("The essay says both.</textarea>");
    }

    @Test
    void everybodyIsMarkedAnew() {
      assertThat(alsoBob("correct").getHeader("Location"))
          .endsWith(corrections() + "?done=1&marked=1");
      assertThat(results())
          .contains(bob.name() + " Handed in Attempt 1 2 of 2", "1 corrected key")
          .contains(ann.name() + " Handed in Attempt 1 2 of 2");
      assertThat(see(school.instructor(), corrections() + "?done=1&marked=1"))
          .contains(
              "Corrected. One mark was given anew.", "Right as well: Bob", "The essay says both.");
    }

    @Test
    void itIsTakenBack() {
      alsoBob("correct");
      Map<String, String> back =
          Map.of(
              "question", version(school.quiz(), 1),
              "back", "1",
              "seen", "1",
              "reason", "It says Ann after all.");
      Response page = sent(back, "preview");
      assertThat(words(page)).contains("1 attempt goes down");
      assertThat(sent(back, "correct").statusCode()).isEqualTo(303);
      assertThat(results()).contains(bob.name() + " Handed in Attempt 1 1 of 2");
      assertThat(see(school.instructor(), corrections() + "?done=2&marked=1"))
          .contains("Takes back correction 1.", "Correction 1 · taken back")
          .contains("Taken back. One mark was given anew.")
          .doesNotContain("Corrected. One");
      assertThat(sent(back, "correct").statusCode()).isEqualTo(422);
    }

    private Response sent(Map<String, String> fields, String step) {
      return as(school.instructor())
          .contentType("application/x-www-form-urlencoded")
          .formParams(fields)
          .formParam("step", step)
          .post(corrections());
    }

    @Test
    void whatAnotherDidMeanwhileIsTold() {
      alsoBob("correct");
      Response late = send("correct", "full-marks");
      assertThat(late.statusCode()).isEqualTo(409);
      assertThat(words(late)).contains("Somebody else corrected a key of this quiz meanwhile.");
    }
  }

  @Nested
  class Remedies {

    @ParameterizedTest
    @CsvSource({
      "also-right, 2 of 2, 2 of 2",
      "only-right, 1 of 2, 2 of 2",
      "full-marks, 2 of 2, 2 of 2",
      "left-out,   1 of 1, 1 of 1"
    })
    void each(String remedy, String ofAnn, String ofBob) {
      send("correct", remedy, "right.option", PartId.of("Bob"));
      assertThat(results())
          .contains(ann.name() + " Handed in Attempt 1 " + ofAnn)
          .contains(bob.name() + " Handed in Attempt 1 " + ofBob);
    }

    @ParameterizedTest
    @EnumSource(
        mode = Mode.EXCLUDE,
        names = {"ESSAY", "SINGLE_CHOICE"})
    void everyKindCanBeAnsweredAsItShouldBe(Kind kind) {
      TestQuizzes.Class every = classes.with(rules(), TestQuizzes.oneOfEachKind());
      int place = kind.ordinal() + 1;
      Attempt attempt =
          attempts.handIn(
              every.student(),
              every.quiz(),
              Map.of(place, AnyQuestion.withOtherKey(kind).keyedResponse().orElseThrow()));
      Response sent =
          as(every.instructor())
              .contentType("application/x-www-form-urlencoded")
              .formParams(
                  Map.of(
                      "question", version(every.quiz(), place),
                      "step", "correct",
                      "remedy", "only-right",
                      "reason", "So.",
                      "seen", "0"))
              .formParams(CorrectionFields.of(kind))
              .post("/quizzes/" + every.quiz().id() + "/corrections");
      assertThat(sent.statusCode()).as(words(sent)).isEqualTo(303);
      Attempt after = attempts.find(attempt.id());
      assertThat(
              after.items().stream()
                  .filter(item -> item.place() == place)
                  .flatMap(item -> after.points(item).stream()))
          .singleElement()
          .hasToString("1");
    }
  }

  @Nested
  class ForStudents {

    /** Not before they may see whether they were right. */
    @Test
    void theyReadWhy() {
      alsoBob("correct");
      Attempt told = answered(everythingAtOnce());
      assertThat(result(told)).doesNotContain("Corrected:");
      correct(told.quiz(), "also-right");
      assertThat(result(told))
          .contains("Corrected: The essay says both.")
          .contains("1 of 2", "Your answer, right Bob", "Right as well Ann Why Ann.");
      Attempt untold = answered(school.quiz());
      assertThat(result(untold)).doesNotContain("Corrected:", "The essay says both.");
    }

    @Test
    void whatIsLeftOutDoesNotCount() {
      Attempt told = answered(everythingAtOnce());
      correct(told.quiz(), "left-out");
      assertThat(result(told)).contains("0 of 1", "does not count");
    }

    private Quiz everythingAtOnce() {
      Set<Aspect> all = EnumSet.allOf(Aspect.class);
      Map<Phase, Set<Aspect>> always = new EnumMap<>(Phase.class);
      Stream.of(Phase.values()).forEach(phase -> always.put(phase, all));
      return classes.published(
          school.course(),
          school.instructor(),
          rules(new Release(always)),
          List.of(choice("three"), choice("four")));
    }

    private Attempt answered(Quiz quiz) {
      return attempts.handIn(bob, quiz, Map.of(1, BOB));
    }

    private String result(Attempt attempt) {
      return see(bob, "/attempts/" + attempt.id() + "/result");
    }

    private void correct(Quiz quiz, String remedy) {
      assertThat(
              as(school.instructor())
                  .contentType("application/x-www-form-urlencoded")
                  .formParams(
                      Map.of(
                          "question",
                          version(quiz, 1),
                          "step",
                          "correct",
                          "remedy",
                          remedy,
                          "seen",
                          "0",
                          "right.option",
                          PartId.of("Bob").value(),
                          "reason",
                          "The essay says both."))
                  .post("/quizzes/" + quiz.id() + "/corrections")
                  .statusCode())
          .isEqualTo(303);
    }

    @Test
    void whoStillSitsOverItSeesNothing() {
      Person late = classes.student(school.course());
      Attempt attempt = attempts.start(late, school.quiz());
      String before = page(late, attempt);
      alsoBob("correct");
      assertThat(page(late, attempt)).isEqualTo(before);
    }

    private String page(Person student, Attempt attempt) {
      return words(as(student).get("/attempts/" + attempt.id() + "/questions/1"));
    }
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ''         | Bob | why | Choose what is to be done.
            also-right | Ann | why | That counts as right already.
            only-right | Ann | why | That counts as right already.
            also-right | ''  | why | Answer the question as it should be answered.
            also-right | Eve | why | Answer the question as it should be answered.
            full-marks | ''  | ''  | Say why: the students read it.
            """)
    void withWhatToMend(String remedy, String option, String reason, String told) {
      Response page =
          send(
              "correct",
              remedy,
              "right.option",
              option.isEmpty() ? "" : PartId.of(option),
              "reason",
              reason);
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(words(page)).contains(told);
      assertThat(log.of(school.quiz().id()).all()).isEmpty();
    }

    @Test
    void reasonIsNotTooLong() {
      assertThat(words(send("correct", "full-marks", "reason", "x".repeat(2_001))))
          .contains("A reason has at most 2000 characters.");
    }

    @Test
    void questionOfAnotherQuiz() {
      Quiz other = classes.with(rules(), List.of(choice("elsewhere"))).quiz();
      assertThat(
              as(school.instructor())
                  .get(corrections() + "/new?question=" + version(other, 1))
                  .statusCode())
          .isEqualTo(404);
    }

    @Test
    void whatIsNoNumber() {
      assertThat(
              as(school.instructor())
                  .contentType("application/x-www-form-urlencoded")
                  .formParams(
                      Map.of(
                          "question", version(school.quiz(), 1),
                          "back", "one",
                          "seen", "zero",
                          "step", "correct",
                          "reason", "So."))
                  .post(corrections())
                  .statusCode())
          .isEqualTo(422);
      assertThat(as(school.instructor()).get(corrections() + "?done=x&marked=y").statusCode())
          .isEqualTo(200);
    }
  }

  @Nested
  class Kept {

    /** As it was said, and in its order. */
    @Test
    void readAsItWasWritten() {
      Remedy remedy = new Remedy.OnlyRight(BOB);
      Correction correction =
          new Correction(
              1,
              school.quiz().slots().get(0).version(),
              remedy,
              "So.",
              new ActorId(school.instructor().id().value()),
              clock.instant());
      assertThat(log.append(school.quiz().id(), correction)).isTrue();
      assertThat(log.append(school.quiz().id(), correction)).isFalse();
      assertThat(log.of(school.quiz().id()).all()).containsExactly(correction);
    }

    @Test
    void whatIsSettledIsNotSeenToAgain() {
      alsoBob("correct");
      Instant later = clock.instant().plusSeconds(60);
      assertThat(log.unsettled(later)).contains(school.quiz().id());
      log.settled(school.quiz().id(), 1, clock.instant());
      log.settled(school.quiz().id(), 1, clock.instant());
      assertThat(log.unsettled(later)).doesNotContain(school.quiz().id());
      send("correct", "full-marks", "seen", "1");
      assertThat(log.unsettled(later)).contains(school.quiz().id());
    }

    /** The same question elsewhere is told of, and stays as it is. */
    @Test
    void otherQuizzesKeepTheirKey() {
      Quiz twin =
          classes.published(school.course(), school.instructor(), rules(), school.quiz().slots());
      Attempt there = attempts.handIn(bob, twin, Map.of(1, BOB));
      String page =
          see(school.instructor(), corrections() + "/new?question=" + version(school.quiz(), 1));
      assertThat(page).contains("The same question stands in other quizzes");
      alsoBob("correct");
      Attempt after = attempts.find(there.id());
      assertThat(after.points(after.item(1).orElseThrow())).isPresent();
      assertThat(after.quiz().slots().get(0).keying().isAsAsked()).isTrue();
    }
  }
}
