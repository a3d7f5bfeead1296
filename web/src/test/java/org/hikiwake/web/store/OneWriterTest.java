package org.hikiwake.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class OneWriterTest {

  @Inject OneWriter writer;
  @Inject EntityManager database;

  private void insert(String id) {
    database
        .createNativeQuery(
            "insert into question_version (id, question, pack, family, kind, payload)"
                + " values (?1, 'q', 'writer-test', 'f', 'k', '{}')")
        .setParameter(1, id)
        .executeUpdate();
  }

  private long count() {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from question_version where pack = 'writer-test'")
                .getSingleResult())
        .longValue();
  }

  @Test
  void noneOfManyAtOnceIsLost() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(32);
    try {
      List<Future<?>> writes =
          IntStream.range(0, 320)
              .<Future<?>>mapToObj(
                  i -> threads.submit(() -> writer.write(() -> insert("concurrent-" + i))))
              .toList();
      for (Future<?> write : writes) {
        write.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(writer.write(this::count)).isEqualTo(320);
  }

  @Test
  void failureLeavesNothingBehindAndBlocksNobody() {
    assertThatThrownBy(
            () ->
                writer.write(
                    () -> {
                      insert("failed");
                      throw new IllegalStateException("on purpose");
                    }))
        .isInstanceOf(IllegalStateException.class);
    long left =
        writer.write(
            () ->
                ((Number)
                        database
                            .createNativeQuery(
                                "select count(*) from question_version where id = 'failed'")
                            .getSingleResult())
                    .longValue());
    assertThat(left).isZero();
  }
}
