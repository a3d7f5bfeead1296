package org.hikiwake.web.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an attempt costs in questions to the database: its start, each answer, and its end. */
@ServerTest
class SaveCostTest {

  /** Who he is; his standing in the course; what is new in the attempt; and to write. */
  private static final int OF_A_SAVE = 4;

  /**
   * Who he is; the quiz and its course; his standing in it; which attempts there are; and to write.
   */
  private static final int OF_A_START = 6;

  /** What an answer asks, if one was saved before. */
  private static final int OF_A_SUBMISSION = OF_A_SAVE;

  private static final int TIMES = 10;

  @Inject TestQuizzes classes;
  @Inject TestPeople people;
  @Inject SessionFactory sessions;
  @Inject AgroalDataSource source;

  @ConfigProperty(name = "hikiwake.transaction-beginning")
  Optional<String> beginning;

  private TestQuizzes.Class school;
  private String cookie = "";
  private String attempt = "";

  @BeforeEach
  void count() {
    school = classes.with(asOftenAsOneLikes(), List.of(essay(1), essay(2), essay(3)));
    cookie = people.cookie(school.student());
    attempt = started();
    sessions.getStatistics().setStatisticsEnabled(true);
    source.getConfiguration().setMetricsEnabled(true);
  }

  private static Rules asOftenAsOneLikes() {
    Rules usual = Rules.usual();
    return new Rules(
        usual.window(),
        usual.timing(),
        new Allowance(null, Allowance.Counting.LAST),
        usual.behaviour(),
        usual.layout(),
        usual.release(),
        usual.password());
  }

  private static Slot essay(int number) {
    return Slot.of(AnyVersion.of(AnyQuestion.any(Kind.ESSAY), "save-cost-" + number));
  }

  private String started() {
    return given()
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), cookie)
        .contentType("application/x-www-form-urlencoded")
        .post("/quizzes/" + school.quiz().id() + "/attempts")
        .getHeader("Location")
        .replaceFirst(".*/attempts/", "");
  }

  @AfterEach
  void stopCounting() {
    sessions.getStatistics().setStatisticsEnabled(false);
    source.getConfiguration().setMetricsEnabled(false);
  }

  private void costs(int questions, IntFunction<Cost> each) {
    costs(questions, IntStream.range(0, TIMES).mapToObj(each).toList());
  }

  /** What runs in the background may ask as well; never between all of them. */
  private void costs(int questions, List<Cost> all) {
    long begins = beginning.stream().count();
    assertThat(all.stream().mapToLong(Cost::byHibernate).min()).hasValue(begins);
    assertThat(all.stream().mapToLong(Cost::questions).min()).hasValue(questions + begins);
  }

  /** Each question takes a connection; those of Hibernate are counted by themselves. */
  private record Cost(long questions, long byHibernate) {}

  private Cost cost(Runnable save) {
    Statistics hibernate = sessions.getStatistics();
    long taken = source.getMetrics().acquireCount();
    long prepared = hibernate.getPrepareStatementCount();
    save.run();
    return new Cost(
        source.getMetrics().acquireCount() - taken,
        hibernate.getPrepareStatementCount() - prepared);
  }

  private void save(int number) {
    given()
        .cookie(TestPeople.cookieName(), cookie)
        .formParam("position", "1")
        .formParam("device", "laptop")
        .formParam("sequence", number)
        .formParam("claimed", System.currentTimeMillis())
        .formParam("q1.text", "essay " + number)
        .post("/attempts/" + attempt + "/responses")
        .then()
        .statusCode(200);
  }

  private void submit() {
    given()
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), cookie)
        .post("/attempts/" + attempt + "/submission")
        .then()
        .statusCode(303);
  }

  @Test
  void pageAsksOnlyForWhatCanChange() {
    costs(OF_A_SAVE, number -> cost(() -> save(number)));
  }

  @Test
  void programAsksOnlyForWhatCanChange() {
    ApiClient program = new ApiClient(people.token(school.student()));
    costs(OF_A_SAVE, number -> cost(() -> respond(program, number)));
  }

  private void respond(ApiClient program, int number) {
    program
        .put(
            "/attempts/" + attempt + "/questions/1/response",
            "{\"response\":{\"kind\":\"essay\",\"text\":\"essay " + number + "\"}}")
        .statusCode(200);
  }

  @Test
  void startAndSubmissionAskNoMoreWhateverWasDoneBefore() {
    List<Cost> starts = new ArrayList<>();
    List<Cost> submissions = new ArrayList<>();
    for (int number = 0; number < TIMES; number++) {
      save(number);
      submissions.add(cost(this::submit));
      starts.add(cost(() -> attempt = started()));
    }
    costs(OF_A_SUBMISSION, submissions);
    costs(OF_A_START, starts);
  }
}
