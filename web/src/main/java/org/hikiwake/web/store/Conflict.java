package org.hikiwake.web.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a transaction failed only because of another one at the same time. */
final class Conflict {

  /**
   * A row with that key came first; the transactions cannot be put in an order; each waits for the
   * other (PostgreSQL, appendix A). SQLite reports none of them in this way, and cannot have them.
   */
  private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

  private Conflict() {}

  static boolean isBehind(Throwable failure) {
    return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** What fails at the commit is only suppressed by what the transaction manager throws. */
  private static boolean isBehind(@Nullable Throwable failure, Set<Throwable> seen) {
    return failure != null
        && seen.add(failure)
        && (isConflict(failure)
            || isBehind(failure.getCause(), seen)
            || Stream.of(failure.getSuppressed()).anyMatch(other -> isBehind(other, seen)));
  }

  private static boolean isConflict(Throwable failure) {
    return failure instanceof SQLException sql
        && sql.getSQLState() != null
        && STATES.contains(sql.getSQLState());
  }
}
