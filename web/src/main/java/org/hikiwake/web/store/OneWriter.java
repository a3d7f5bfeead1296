package org.hikiwake.web.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Through which everything is written. SQLite takes one writer at a time and lets others poll for
 * their turn; here they queue in order instead, so that none starves and none is refused.
 */
@ApplicationScoped
public class OneWriter {

  private final ReentrantLock turn = new ReentrantLock(true);

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
      return QuarkusTransaction.requiringNew().call(work::get);
    } finally {
      turn.unlock();
    }
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
