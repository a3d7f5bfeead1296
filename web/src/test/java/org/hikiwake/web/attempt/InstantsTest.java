package org.hikiwake.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.assignment.TestQuizzes;
import org.junit.jupiter.api.Test;

/** When something was, is read as it was written, however many read at the same time. */
@ServerTest
class InstantsTest {

  private static final int THREADS = 8;
  private static final int ATTEMPTS = 100;
  private static final int READS = 40;
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  @Inject TestQuizzes classes;
  @Inject Attempts attempts;

  @Test
  void noneGetsTheInstantOfAnother() throws Exception {
    TestQuizzes.Class school = classes.with(Rules.usual(), TestQuizzes.oneOfEachKind());
    ActorId student = new ActorId(school.student().id().value());
    List<Instant> written = new ArrayList<>();
    for (int number = 1; number <= ATTEMPTS; number++) {
      Instant started = FIRST.plusSeconds(86_400L * number);
      written.add(started);
      attempts.add(
          Attempt.begin(
              AttemptId.random(), school.quiz(), student, number, new Seed(number), started));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<List<Instant>>>> readers =
          IntStream.range(0, THREADS)
              .mapToObj(i -> threads.submit(() -> read(school, student)))
              .toList();
      for (Future<List<List<Instant>>> reader : readers) {
        assertThat(reader.get()).hasSize(READS).containsOnly(written);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<List<Instant>> read(TestQuizzes.Class school, ActorId student) {
    List<List<Instant>> all = new ArrayList<>();
    for (int i = 0; i < READS; i++) {
      ManagedContext request = Arc.container().requestContext();
      request.activate();
      try {
        all.add(attempts.of(school.quiz().id(), student).stream().map(Attempt::started).toList());
      } finally {
        request.terminate();
      }
    }
    return all;
  }
}
