package org.hikiwake.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.gradebook.Changes.Change;
import org.hikiwake.web.gradebook.Changes.News;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.TestNodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes append to the same course: what follows is never there before what it follows. */
@ServerTest
@Tag("postgresql")
class ChangesTest {

  @Inject Changes changes;
  @Inject TestQuizzes quizzes;
  @Inject TestNodes nodes;

  private TestQuizzes.Class school;

  @BeforeEach
  void open() {
    school = quizzes.with(Rules.usual(), TestQuizzes.oneOfEachKind());
  }

  private static Reported told(int awaiting) {
    return new Reported(
        Grade.State.IN_PROGRESS, null, null, Score.points(10), awaiting, 0, false, null, false);
  }

  private void append(PersonId student, int awaiting) {
    changes.append(
        school.course().id(), List.of(new News(school.quiz().id(), student, told(awaiting))));
  }

  /**
   * The one has counted and not yet committed; the other one is quicker. If it took a position of
   * its own, a reader would go on from there and never see what commits later in front of it.
   */
  @Test
  void whoCommitsLaterComesLater() throws Exception {
    OneWriter here = nodes.another();
    OneWriter there = nodes.another();
    PersonId slow = quizzes.student(school.course()).id();
    PersonId quick = quizzes.student(school.course()).id();
    CountDownLatch hasAppended = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    AtomicInteger tries = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> first =
          threads.submit(
              () ->
                  here.write(
                      () -> {
                        append(slow, tries.incrementAndGet());
                        hasAppended.countDown();
                        await(mayCommit);
                      }));
      hasAppended.await(30, TimeUnit.SECONDS);
      Future<?> second = threads.submit(() -> there.write(() -> append(quick, 1)));
      Thread.sleep(300);
      List<Change> seen = all();
      int cursor = seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position();
      mayCommit.countDown();
      first.get(60, TimeUnit.SECONDS);
      second.get(60, TimeUnit.SECONDS);
      List<PersonId> known = new ArrayList<>(seen.stream().map(Change::student).toList());
      changes.after(course(), cursor, 10).forEach(change -> known.add(change.student()));
      assertThat(known).containsExactlyInAnyOrder(slow, quick);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private CourseId course() {
    return school.course().id();
  }

  private List<Change> all() {
    return changes.after(course(), 0, 100);
  }

  /** Whatever is there at one moment is the beginning of the list, without a gap. */
  @Test
  void thereIsNeverAGapWhileBothAppend() throws Exception {
    int each = 60;
    PersonId student = school.student().id();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> work = new ArrayList<>();
      for (OneWriter node : List.of(nodes.another(), nodes.another())) {
        work.add(
            threads.submit(
                () -> {
                  for (int n = 0; n < each; n++) {
                    int awaiting = n;
                    node.write(() -> append(student, awaiting));
                  }
                }));
      }
      while (work.stream().anyMatch(one -> !one.isDone())) {
        assertThat(gaps()).isZero();
      }
      for (Future<?> one : work) {
        one.get(60, TimeUnit.SECONDS);
      }
      assertThat(all()).singleElement().extracting(Change::position).isEqualTo(2 * each);
    } finally {
      threads.shutdownNow();
    }
  }

  private long gaps() {
    return nodes.number(
        "select coalesce(max(position), 0) - count(*) from result_change where course = ?1",
        course().value());
  }
}
