package org.hikiwake.web.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Through which everything is written. SQLite takes one writer at a time and lets others poll for
 * their turn; here they queue in order instead, so that none starves and none is refused.
 *
 * <p>On PostgreSQL other nodes write as well. There each transaction is serializable: the database
 * refuses one that could not have come about if the nodes had taken turns, and its work is done
 * again, on what the others left. So work has to be such that only what it wrote last counts.
 */
@ApplicationScoped
public class OneWriter {

  /** Of those that conflict one gets through: who loses every other time has luck before this. */
  static final int MOST_ATTEMPTS = 30;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final EntityManager database;
  private final Optional<String> beginning;

  /**
   * @param beginning what a transaction begins with in this kind of database, if with anything
   */
  OneWriter(
      EntityManager database,
      @ConfigProperty(name = "hikiwake.transaction-beginning") Optional<String> beginning) {
    this.database = database;
    this.beginning = beginning;
  }

  /** Whether what runs here is a part of some work in a transaction. */
  static boolean isWriting() {
    return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
  }

  /**
   * Does the work in a transaction, which is durable when this returns. Work that writes as a part
   * of other work is in the transaction of the whole: all of it happens, or none.
   */
  public <T> T write(Supplier<T> work) {
    if (turn.isHeldByCurrentThread()) {
      return work.get();
    }
    turn.lock();
    try {
      return untilNoConflict(work);
    } finally {
      turn.unlock();
    }
  }

  private <T> T untilNoConflict(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(() -> begun(work));
      } catch (RuntimeException e) {
        if (attempt == MOST_ATTEMPTS || !Conflict.isBehind(e)) {
          throw e;
        }
      }
    }
  }

  private <T> T begun(Supplier<T> work) {
    beginning.ifPresent(sql -> database.createNativeQuery(sql).executeUpdate());
    return work.get();
  }

  /** The same for work that returns nothing. */
  public void write(Runnable work) {
    write(
        () -> {
          work.run();
          return null;
        });
  }
}
