package org.hikiwake.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Lets rows that come at the same time share one commit: to make a row durable costs most of what
 * it costs at all, and as much for a hundred. Who is first waits for the writer's turn and then
 * inserts all that have come until then; who comes later waits for that to be done.
 */
@ApplicationScoped
public class SharedCommits {

  /** A row that is inserted if it fits: its statement inserts one row or none. */
  public interface Row {

    String sql();

    void bind(Values values) throws SQLException;
  }

  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();

  /** Whether somebody is on his way to the writer, and has yet to take what is in the queue. */
  private final AtomicBoolean led = new AtomicBoolean();

  private final OneWriter writer;
  private final DataSource source;
  private final KeptStatements statements;
  private final EntityManager database;

  SharedCommits(
      OneWriter writer, DataSource source, KeptStatements statements, EntityManager database) {
    this.writer = writer;
    this.source = source;
    this.statements = statements;
    this.database = database;
  }

  /**
   * Inserts the row, as a part of other work where there is any: all of that happens, or none.
   *
   * @return whether it fitted; nothing is inserted where it did not
   */
  public boolean insertWithin(Row row) {
    return OneWriter.isWriting() ? insertHere(row) : insert(row);
  }

  /** It shares its commit with that work only. What Hibernate has yet to write is written first. */
  private boolean insertHere(Row row) {
    database.flush();
    Offered one = new Offered(row);
    insertAll(List.of(one));
    return one.fitted;
  }

  /**
   * Inserts the row, which is durable when this returns. It is never a part of other work: those
   * who share its commit would be told of it before that work is done.
   *
   * @return whether it fitted; nothing is inserted where it did not
   */
  public boolean insert(Row row) {
    if (OneWriter.isWriting()) {
      throw new IllegalStateException("a shared commit is no part of other work");
    }
    Waiting mine = new Waiting(row);
    queue.add(mine);
    if (led.compareAndSet(false, true)) {
      lead();
    }
    return mine.result();
  }

  private void lead() {
    List<Waiting> batch = new ArrayList<>();
    try {
      writer.write(() -> insertAll(taken(batch)));
      batch.forEach(Waiting::finish);
    } catch (RuntimeException | Error e) {
      taken(batch).forEach(this::insertAlone);
    }
  }

  /**
   * All that waits, and what was taken before. The next one may lead from now on; it does no harm
   * that he finds nothing left. So this may be asked again when the writer repeats its work.
   */
  private List<Waiting> taken(List<Waiting> batch) {
    led.set(false);
    for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
      batch.add(next);
    }
    return batch;
  }

  /** A row that cannot be inserted fails by itself, and takes none of the others with it. */
  private void insertAlone(Waiting one) {
    try {
      writer.write(() -> insertAll(List.of(one)));
      one.finish();
    } catch (RuntimeException | Error e) {
      one.fail(e);
    }
  }

  private void insertAll(List<? extends Offered> batch) {
    try (Connection connection = source.getConnection()) {
      insertAll(connection, batch);
    } catch (SQLException e) {
      throw new IllegalStateException("rows that share a commit were not inserted", e);
    }
  }

  private void insertAll(Connection connection, List<? extends Offered> batch) throws SQLException {
    Map<String, List<Offered>> alike =
        batch.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.row.sql(), LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Offered>> some : alike.entrySet()) {
      insert(connection, some.getKey(), some.getValue());
    }
  }

  private void insert(Connection connection, String sql, List<Offered> alike) throws SQLException {
    int[] counts = statements.on(connection, sql, statement -> inserted(statement, alike));
    for (int i = 0; i < counts.length; i++) {
      alike.get(i).fitted = counts[i] == 1;
    }
  }

  private static int[] inserted(PreparedStatement statement, List<Offered> alike)
      throws SQLException {
    for (Offered one : alike) {
      one.row.bind(new Values(statement));
      statement.addBatch();
    }
    return statement.executeBatch();
  }

  /** A row, and whether it fitted. */
  private static class Offered {

    final Row row;

    /** Known before the commit, and told only after it. */
    boolean fitted;

    Offered(Row row) {
      this.row = row;
    }
  }

  /** A row on its way, and who waits for it. */
  private static final class Waiting extends Offered {

    private final CompletableFuture<Boolean> end = new CompletableFuture<>();

    Waiting(Row row) {
      super(row);
    }

    void finish() {
      end.complete(fitted);
    }

    void fail(Throwable why) {
      end.completeExceptionally(why);
    }

    boolean result() {
      try {
        return end.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }
  }
}
