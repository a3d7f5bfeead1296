package org.hikiwake.web.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a saved answer costs in questions to the database. */
@ServerTest
class SaveCostTest {

  /** His sign-in and himself; his standing in the course; the end of the attempt, its record. */
  private static final int READS = 5;

  private static final int SAVES = 10;

  @Inject TestQuizzes classes;
  @Inject TestPeople people;
  @Inject SessionFactory sessions;

  @ConfigProperty(name = "hikiwake.transaction-beginning")
  Optional<String> beginning;

  private String cookie = "";

  @BeforeEach
  void count() {
    sessions.getStatistics().setStatisticsEnabled(true);
  }

  @AfterEach
  void stopCounting() {
    sessions.getStatistics().setStatisticsEnabled(false);
  }

  /** What runs in the background may ask as well; never between all of them. */
  @Test
  void onlyWhatCanChangeIsRead() {
    TestQuizzes.Class school = classes.with(Rules.usual(), TestQuizzes.oneOfEachKind());
    cookie = people.cookie(school.student());
    String attempt =
        given()
            .redirects()
            .follow(false)
            .cookie(TestPeople.cookieName(), cookie)
            .contentType("application/x-www-form-urlencoded")
            .post("/quizzes/" + school.quiz().id() + "/attempts")
            .getHeader("Location")
            .replaceFirst("https?://[^/]*", "");
    assertThat(LongStream.range(0, SAVES).map(i -> asked(attempt, i)).min())
        .hasValue(READS + beginning.stream().count());
  }

  private long asked(String attempt, long number) {
    Statistics statistics = sessions.getStatistics();
    long before = statistics.getPrepareStatementCount();
    given()
        .cookie(TestPeople.cookieName(), cookie)
        .formParam("position", "10")
        .formParam("device", "laptop")
        .formParam("sequence", number)
        .formParam("claimed", System.currentTimeMillis())
        .formParam("q10.text", "essay " + number)
        .post(attempt + "/responses")
        .then()
        .statusCode(200);
    return statistics.getPrepareStatementCount() - before;
  }
}
