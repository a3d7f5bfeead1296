package org.hikiwake.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.gradebook.Changes.Change;
import org.hikiwake.web.gradebook.MarkSetting.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an import of marks costs in questions to the database, and to tell other systems of it. Both
 * have the writer's turn, and all who take a quiz wait for theirs meanwhile.
 */
@ServerTest
@ActivateRequestContext
class MarkImportCostTest {

  private static final int FEW = 2;
  private static final int MANY = 12;

  /** What runs in the background may ask as well; never each time. */
  private static final int TIMES = 4;

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject MarkSetting setting;
  @Inject SetMarks marks;
  @Inject Reporting reporting;
  @Inject SessionFactory sessions;
  @Inject AgroalDataSource source;

  private final List<Person> students = new ArrayList<>();
  private TestQuizzes.Class school;
  private int points;
  private int imports;
  private int told;

  @BeforeEach
  void count() {
    Slot slot = Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "import-cost"));
    school = classes.with(Rules.usual(), List.of(slot.worth(Score.points(100))));
    students.add(school.student());
    while (students.size() < MANY) {
      students.add(classes.student(school.course()));
    }
    students.forEach(student -> attempts.handIn(student, school.quiz(), Map.of()));
    sessions.getStatistics().setStatisticsEnabled(true);
    source.getConfiguration().setMetricsEnabled(true);
  }

  @AfterEach
  void stopCounting() {
    sessions.getStatistics().setStatisticsEnabled(false);
    source.getConfiguration().setMetricsEnabled(false);
  }

  /** One import more, for so many students, each of whom gets another mark than before. */
  private long enter(int cells) {
    points++;
    String text =
        students.stream()
            .limit(cells)
            .map(student -> student.email() + ";" + points + "\n")
            .collect(Collectors.joining("", "E-mail;A quiz: mark\n", ""));
    Wish wish = new Wish(text, "", "The oral exam.", school.instructor().id());
    String shown = setting.plan(school.course().id(), text).fingerprint();
    return cost(
        () -> {
          imports = setting.apply(school.course().id(), wish, shown).orElseThrow().number();
          return imports;
        });
  }

  private long cost(LongSupplier work) {
    long before = statements();
    assertThat(work.getAsLong()).isPositive();
    return statements() - before;
  }

  /** Hibernate's own, and those that are asked in plain SQL, each of which takes a connection. */
  private long statements() {
    return sessions.getStatistics().getPrepareStatementCount() + source.getMetrics().acquireCount();
  }

  private long takeBack(int cells) {
    enter(cells);
    imports++;
    return cost(
        () ->
            setting
                .takeBack(
                    school.course().id(), imports - 1, "The wrong file.", school.instructor().id())
                .orElseThrow());
  }

  /** Each mark has a row, which has to be written. */
  private static void assertGrowsByTheRowsAlone(IntToLongFunction cost) {
    long few = least(cost, FEW);
    assertThat(least(cost, MANY) - few).isLessThanOrEqualTo(MANY - FEW);
  }

  private static long least(IntToLongFunction cost, int cells) {
    return IntStream.range(0, TIMES).mapToLong(time -> cost.applyAsLong(cells)).min().orElseThrow();
  }

  @Test
  void itReadsEachQuizOnceHoweverManyMarksThereAre() {
    assertGrowsByTheRowsAlone(this::enter);
    assertThat(marks.history(school.quiz().id(), students.get(0).id())).hasSize(2 * TIMES);
    assertThat(marks.history(school.quiz().id(), students.get(MANY - 1).id())).hasSize(TIMES);
  }

  @Test
  void soDoesTakingItBack() {
    assertGrowsByTheRowsAlone(this::takeBack);
  }

  @Test
  void soDoesTellingOtherSystemsOfThem() {
    tell();
    assertGrowsByTheRowsAlone(
        cells -> {
          enter(cells);
          return cost(this::tell);
        });
  }

  private int tell() {
    List<Change> news = reporting.since(school.course().id(), told, 100);
    told = news.get(news.size() - 1).position();
    return news.size();
  }
}
