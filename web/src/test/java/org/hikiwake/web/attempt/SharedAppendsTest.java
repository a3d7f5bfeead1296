package org.hikiwake.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.attempt.Entry;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Stamp;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.store.OneWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many who append to few attempts at once. */
@ServerTest
@ActivateRequestContext
class SharedAppendsTest {

  private static final int THREADS = 32;
  private static final int EACH = 10;

  @Inject TestQuizzes classes;
  @Inject Attempts attempts;
  @Inject OneWriter writer;
  @Inject Clock clock;

  private final List<Thread> started = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, this::thread);
  private TestQuizzes.Class school;

  @BeforeEach
  void begin() {
    school = classes.with(Rules.usual(), TestQuizzes.oneOfEachKind());
  }

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work);
    started.add(thread);
    return thread;
  }

  private Attempt begun(int number) {
    ActorId student = new ActorId(school.student().id().value());
    Attempt attempt =
        Attempt.begin(
            AttemptId.random(), school.quiz(), student, number, new Seed(number), clock.instant());
    assertThat(attempts.add(attempt)).isTrue();
    return attempt;
  }

  private Entry entry(int number, String device, int sequence) {
    Instant now = clock.instant();
    Given given = new Given(new EssayResponse(device + " " + sequence), null);
    return new Entry(
        number, Act.SAVE, 10, given, new Stamp(now, now, new Stamp.Origin(device, sequence)));
  }

  /** All of it at the same time: it begins while somebody else writes, so that all wait. */
  private <T> List<T> together(List<Callable<T>> work) throws Exception {
    List<Future<T>> running =
        writer.write(
            () -> {
              List<Future<T>> begun = work.stream().map(threads::submit).toList();
              awaitThatAllWait();
              return begun;
            });
    List<T> results = new ArrayList<>();
    for (Future<T> one : running) {
      results.add(one.get(60, TimeUnit.SECONDS));
    }
    return results;
  }

  private void awaitThatAllWait() {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (started.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
      assertThat(System.nanoTime()).as("not all of them wait").isLessThan(patience);
      Thread.onSpinWait();
    }
  }

  /** Appends what it is given after whatever there is, as the use case does. */
  private List<Integer> appendAll(Attempt attempt, String device) {
    List<Integer> numbers = new ArrayList<>();
    int number = 1;
    for (int sequence = 1; sequence <= EACH; number++) {
      if (attempts.append(attempt.id(), entry(number, device, sequence))) {
        numbers.add(number);
        sequence++;
      }
    }
    return numbers;
  }

  @Test
  void eachNumberIsGivenOnceAndNothingIsLostOrOutOfOrder() throws Exception {
    List<Attempt> few = List.of(begun(1), begun(2), begun(3), begun(4));
    List<Callable<List<Integer>>> work =
        IntStream.range(0, THREADS)
            .<Callable<List<Integer>>>mapToObj(
                i -> () -> appendAll(few.get(i % few.size()), "device " + i))
            .toList();
    List<List<Integer>> told = together(work);
    for (int n = 0; n < few.size(); n++) {
      List<Entry> stored = attempts.find(few.get(n).id()).orElseThrow().entries();
      assertThat(stored)
          .extracting(Entry::number)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, THREADS / few.size() * EACH).boxed().toList());
      for (int i = n; i < THREADS; i += few.size()) {
        String device = "device " + i;
        List<Entry> own =
            stored.stream().filter(e -> e.stamp().origin().device().equals(device)).toList();
        assertThat(own).extracting(Entry::number).isEqualTo(told.get(i));
        assertThat(own)
            .extracting(e -> e.stamp().origin().sequence())
            .containsExactlyElementsOf(
                IntStream.rangeClosed(1, EACH).mapToObj(Long::valueOf).toList());
      }
    }
  }

  @Test
  void ofManyWithTheSameNumberOneFits() throws Exception {
    Attempt attempt = begun(1);
    List<Callable<Boolean>> work =
        IntStream.range(0, THREADS)
            .<Callable<Boolean>>mapToObj(
                i -> () -> attempts.append(attempt.id(), entry(1, "device " + i, 1)))
            .toList();
    assertThat(together(work)).containsOnlyOnce(true);
    assertThat(attempts.find(attempt.id()).orElseThrow().entries()).hasSize(1);
  }

  @Test
  void whatADeviceSentBeforeDoesNotFitUnderAnotherNumber() {
    Attempt attempt = begun(1);
    assertThat(attempts.append(attempt.id(), entry(1, "device", 7))).isTrue();
    assertThat(attempts.append(attempt.id(), entry(2, "device", 7))).isFalse();
    assertThat(attempts.append(attempt.id(), entry(2, "device", 8))).isTrue();
  }

  @Test
  void rowThatCannotBeInsertedHarmsNobodyElse() throws Exception {
    List<Attempt> sound = IntStream.rangeClosed(1, THREADS / 2).mapToObj(this::begun).toList();
    List<Callable<String>> work =
        Stream.concat(
                sound.stream().map(attempt -> append(attempt.id())),
                IntStream.range(0, THREADS / 2).mapToObj(i -> append(AttemptId.random())))
            .toList();
    List<Callable<String>> mixed = new ArrayList<>(work);
    Collections.shuffle(mixed, new Random(1));
    List<String> told = together(mixed);
    assertThat(told).filteredOn("true"::equals).hasSize(THREADS / 2);
    assertThat(told).filteredOn("failed"::equals).hasSize(THREADS / 2);
    assertThat(sound)
        .allSatisfy(a -> assertThat(attempts.find(a.id()).orElseThrow().entries()).hasSize(1));
  }

  @Test
  void appendIsNoPartOfOtherWork() {
    Attempt attempt = begun(1);
    assertThatThrownBy(
            () -> writer.write(() -> attempts.append(attempt.id(), entry(1, "device", 1))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(attempts.append(attempt.id(), entry(1, "device", 1))).isTrue();
  }

  @Test
  void ordinaryWritesGetTheirTurnBetweenAppends() throws Exception {
    Attempt attempt = begun(1);
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int i = 0; i < THREADS / 2; i++) {
      String device = "device " + i;
      work.add(() -> !appendAll(attempt, device).isEmpty());
      work.add(() -> writer.write(() -> true));
    }
    assertThat(together(work)).containsOnly(true);
    assertThat(attempts.find(attempt.id()).orElseThrow().entries()).hasSize(THREADS / 2 * EACH);
  }

  private Callable<String> append(AttemptId id) {
    return () -> {
      try {
        return String.valueOf(attempts.append(id, entry(1, "device", 1)));
      } catch (RuntimeException e) {
        return "failed";
      }
    };
  }
}
