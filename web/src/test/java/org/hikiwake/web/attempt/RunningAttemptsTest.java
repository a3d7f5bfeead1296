package org.hikiwake.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.assignment.Takers;
import org.hikiwake.web.assignment.Takers.Sat;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.store.Columns;
import org.hikiwake.web.store.PlainSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** To find who goes on costs as much as there are of them, whoever has taken quizzes before. */
@ServerTest
class RunningAttemptsTest {

  private static final String LEFT =
      "select a.id from attempt a where a.quiz = ? and not a.done order by a.number";

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject Attempts stored;
  @Inject RunningAttempts running;
  @Inject Takers takers;
  @Inject PlainSql sql;

  private TestQuizzes.Class school;

  @BeforeEach
  void open() {
    school = classes.with(Rules.usual(), TestQuizzes.oneOfEachKind());
  }

  /** What is looked through for them. */
  private List<String> left() {
    return sql.list(LEFT, Columns::text, school.quiz().id().value());
  }

  @Test
  void whoHasEndedIsLookedAtOnceMoreAndNeverAgain() {
    Attempt ended = attempts.handIn(school.student(), school.quiz(), Map.of());
    Attempt goesOn = attempts.start(classes.student(school.course()), school.quiz());
    running.noteEnds();
    assertThat(left()).containsExactly(goesOn.id().value()).doesNotContain(ended.id().value());
    attempts.handIn(classes.student(school.course()), school.quiz(), Map.of());
    running.noteEnds();
    running.noteEnds();
    assertThat(left()).containsExactly(goesOn.id().value());
  }

  @Test
  void whatIsNotedChangesNothingElse() {
    Attempt ended = attempts.handIn(school.student(), school.quiz(), Map.of());
    Sat sat = new Sat(school.quiz().id(), school.quiz().revision());
    assertThat(takers.running()).doesNotContain(sat);
    running.noteEnds();
    assertThat(attempts.find(ended.id())).isEqualTo(ended);
    attempts.start(classes.student(school.course()), school.quiz());
    attempts.start(classes.student(school.course()), school.quiz());
    assertThat(takers.running()).containsOnlyOnce(sat);
    assertThat(stored.unfinished(Instant.EPOCH, 1)).isEmpty();
  }

  /** The index has those alone that go on. */
  @Test
  @Tag("sqlite")
  void noQuestionScansAllThatThereEverWere() {
    for (String asked :
        List.of(StoredAttempts.OVERDUE, AttemptTakers.RUNNING, RunningAttempts.ENDED)) {
      String bound = asked.replace("?", "0");
      List<String> plan = sql.list("explain query plan " + bound, RunningAttemptsTest::detail);
      assertThat(plan)
          .as(asked)
          .contains("SCAN a USING INDEX attempt_running")
          .noneMatch(step -> step.startsWith("SCAN") && !step.contains("attempt_running"));
    }
  }

  /** Its number and that of the step above it, and something that is not used, come first. */
  private static String detail(Columns row) throws SQLException {
    row.number();
    row.number();
    row.number();
    return row.text();
  }
}
