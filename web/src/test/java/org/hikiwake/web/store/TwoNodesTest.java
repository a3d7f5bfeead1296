package org.hikiwake.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nodes that do not know of each other's turns write to one database. */
@ServerTest
@Tag("postgresql")
class TwoNodesTest {

  @Inject EntityManager database;

  @ConfigProperty(name = "hikiwake.transaction-beginning")
  Optional<String> beginning;

  private OneWriter here;
  private OneWriter there;
  private String question;

  @BeforeEach
  void startTwoNodes() {
    here = new OneWriter(database, beginning);
    there = new OneWriter(database, beginning);
    question = RandomId.next();
  }

  /** As every list of facts is written: count what is there, append the next. */
  private int append(String by, Runnable between) {
    int next = count("where question = ?1", question) + 1;
    between.run();
    insert(question + "-" + next, by);
    return next;
  }

  private int count(String where, String value) {
    return ((Number)
            database
                .createNativeQuery("select count(*) from question_version " + where)
                .setParameter(1, value)
                .getSingleResult())
        .intValue();
  }

  private void insert(String id, String by) {
    database
        .createNativeQuery(
            "insert into question_version (id, question, pack, family, kind, payload)"
                + " values (?1, ?2, 'two-nodes', 'f', 'k', ?3)")
        .setParameter(1, id)
        .setParameter(2, question)
        .setParameter(3, by)
        .executeUpdate();
  }

  private static <T> List<T> together(List<Supplier<T>> works) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(works.size());
    try {
      List<Future<T>> futures = works.stream().map(work -> threads.submit(work::get)).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get(60, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void ofWhatBothAppendNoneIsLostAndNoneDoubled() throws Exception {
    int each = 200;
    AtomicInteger attempts = new AtomicInteger();
    CyclicBarrier bothHaveCounted = new CyclicBarrier(2);
    List<List<Integer>> positions =
        together(
            List.of(
                () -> appendAll(here, "here", each, attempts, bothHaveCounted),
                () -> appendAll(there, "there", each, attempts, bothHaveCounted)));
    assertThat(positions.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 2 * each).boxed().toList());
    assertThat(positions).allSatisfy(own -> assertThat(own).isSorted());
    assertThat(here.write(() -> count("where question = ?1", question))).isEqualTo(2 * each);
    assertThat(attempts).hasValueGreaterThan(2 * each);
  }

  private List<Integer> appendAll(
      OneWriter node, String by, int number, AtomicInteger attempts, CyclicBarrier atFirst) {
    AtomicBoolean first = new AtomicBoolean(true);
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                node.write(
                    () -> {
                      attempts.incrementAndGet();
                      return append(
                          by,
                          () -> {
                            if (first.getAndSet(false)) {
                              await(atFirst);
                            }
                          });
                    }))
        .toList();
  }

  /** No key catches this: each removes one of two because the other is left. */
  @Test
  void lastOneIsNotRemovedByTwoWhoEachSeeTwo() throws Exception {
    here.write(() -> insert(question + "-a", "a"));
    here.write(() -> insert(question + "-b", "b"));
    CyclicBarrier bothHaveSeen = new CyclicBarrier(2);
    List<Boolean> removed =
        together(
            List.of(
                () -> removeUnlessLast(here, "-a", bothHaveSeen),
                () -> removeUnlessLast(there, "-b", bothHaveSeen)));
    assertThat(removed).containsExactlyInAnyOrder(true, false);
    assertThat(here.write(() -> count("where question = ?1", question))).isEqualTo(1);
  }

  private boolean removeUnlessLast(OneWriter node, String which, CyclicBarrier bothHaveSeen) {
    AtomicInteger attempts = new AtomicInteger();
    return node.write(
        () -> {
          boolean other = count("where question = ?1", question) > 1;
          if (attempts.incrementAndGet() == 1) {
            await(bothHaveSeen);
          }
          if (other) {
            database
                .createNativeQuery("delete from question_version where id = ?1")
                .setParameter(1, question + which)
                .executeUpdate();
          }
          return other;
        });
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Two deadlock when each holds what the other waits for. */
  @Test
  void whoWaitForEachOtherBothGetThrough() throws Exception {
    here.write(() -> insert(question + "-a", "a"));
    here.write(() -> insert(question + "-b", "b"));
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    together(
        List.of(
            () -> changeBoth(here, "-a", "-b", bothHoldOne),
            () -> changeBoth(there, "-b", "-a", bothHoldOne)));
    assertThat(here.write(() -> count("where payload = ?1", "changed " + question))).isEqualTo(2);
  }

  private boolean changeBoth(OneWriter node, String first, String then, CyclicBarrier bothHoldOne) {
    AtomicInteger attempts = new AtomicInteger();
    return node.write(
        () -> {
          change(first);
          if (attempts.incrementAndGet() == 1) {
            await(bothHoldOne);
          }
          change(then);
          return true;
        });
  }

  private void change(String which) {
    database
        .createNativeQuery("update question_version set payload = ?1 where id = ?2")
        .setParameter(1, "changed " + question)
        .setParameter(2, question + which)
        .executeUpdate();
  }

  @Test
  void whatConflictsEveryTimeIsAFault() {
    here.write(() -> insert(question, "here"));
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                there.write(
                    () -> {
                      attempts.incrementAndGet();
                      insert(question, "there");
                    }))
        .hasMessageContaining("duplicate key");
    assertThat(attempts).hasValue(OneWriter.MOST_ATTEMPTS);
  }

  @Test
  void whatFailsByItselfIsNotRepeated() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                here.write(
                    () -> {
                      attempts.incrementAndGet();
                      insert("x".repeat(81), "here");
                    }))
        .hasMessageContaining("too long");
    assertThat(attempts).hasValue(1);
  }
}
