package org.hikiwake.web.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a saved answer costs in questions to the database. */
@ServerTest
class SaveCostTest {

  /** Who he is; his standing in the course; what is new in the attempt; and to write. */
  private static final int QUESTIONS = 4;

  private static final int SAVES = 10;

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
    QuestionVersion essay = AnyVersion.of(AnyQuestion.any(Kind.ESSAY), "save-cost");
    school = classes.with(Rules.usual(), List.of(Slot.of(essay)));
    cookie = people.cookie(school.student());
    attempt = started();
    sessions.getStatistics().setStatisticsEnabled(true);
    source.getConfiguration().setMetricsEnabled(true);
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

  /** What runs in the background may ask as well; never between all of them. */
  private void costsNoMore(IntConsumer save) {
    List<Cost> all = IntStream.range(0, SAVES).mapToObj(i -> cost(() -> save.accept(i))).toList();
    long begins = beginning.stream().count();
    assertThat(all.stream().mapToLong(Cost::byHibernate).min()).hasValue(begins);
    assertThat(all.stream().mapToLong(Cost::questions).min()).hasValue(QUESTIONS + begins);
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

  @Test
  void pageAsksOnlyForWhatCanChange() {
    costsNoMore(
        number ->
            given()
                .cookie(TestPeople.cookieName(), cookie)
                .formParam("position", "1")
                .formParam("device", "laptop")
                .formParam("sequence", number)
                .formParam("claimed", System.currentTimeMillis())
                .formParam("q1.text", "essay " + number)
                .post("/attempts/" + attempt + "/responses")
                .then()
                .statusCode(200));
  }

  @Test
  void programAsksOnlyForWhatCanChange() {
    ApiClient program = new ApiClient(people.token(school.student()));
    costsNoMore(
        number ->
            program
                .put(
                    "/attempts/" + attempt + "/questions/1/response",
                    "{\"response\":{\"kind\":\"essay\",\"text\":\"essay " + number + "\"}}")
                .statusCode(200));
  }
}
