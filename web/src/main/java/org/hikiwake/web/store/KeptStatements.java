package org.hikiwake.web.store;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps with each connection the statements that were prepared on it: for SQLite, to work out how
 * to answer a question takes longer than to answer it. Who has got a connection from the pool has
 * it for himself, and its statements with it.
 */
@Singleton
class KeptStatements implements AgroalPoolInterceptor {

  private final Map<Connection, Map<String, PreparedStatement>> kept = new ConcurrentHashMap<>();

  /** Something that is done with a statement, which is not to be closed. */
  @FunctionalInterface
  interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  /**
   * Does the work.
   *
   * @param sql one of few: a statement is kept as long as its connection
   */
  <T> T on(Connection connection, String sql, Work<T> work) throws SQLException {
    try {
      return work.with(statement(connection.unwrap(Connection.class), sql));
    } catch (SQLException | RuntimeException e) {
      forget(connection);
      throw e;
    }
  }

  private PreparedStatement statement(Connection real, String sql) throws SQLException {
    Map<String, PreparedStatement> own = kept.computeIfAbsent(real, none -> new HashMap<>());
    PreparedStatement statement = own.get(sql);
    if (statement == null) {
      statement = real.prepareStatement(sql);
      own.put(sql, statement);
    }
    return statement;
  }

  /**
   * It may be the connection that failed. The pool, which sees nothing of these statements, is
   * shown that, and gives such a connection to nobody else.
   */
  private void forget(Connection connection) {
    onConnectionDestroy(connection);
    try (Statement probe = connection.createStatement()) {
      probe.execute("select 1");
    } catch (SQLException e) {
      // What is thrown says more.
    }
  }

  @Override
  public void onConnectionDestroy(Connection connection) {
    try {
      for (PreparedStatement one : taken(connection).values()) {
        one.close();
      }
    } catch (SQLException e) {
      // It goes with its connection.
    }
  }

  private Map<String, PreparedStatement> taken(Connection connection) throws SQLException {
    Map<String, PreparedStatement> own = kept.remove(connection.unwrap(Connection.class));
    return own == null ? Map.of() : own;
  }
}
