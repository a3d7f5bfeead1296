package org.hikiwake.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {

  private static final String INSERT = "insert into fact (id) values (?)";

  private final KeptStatements kept = new KeptStatements();
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table fact (id integer primary key)");
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private PreparedStatement insert(int id) throws SQLException {
    return kept.on(
        connection,
        INSERT,
        statement -> {
          statement.setInt(1, id);
          statement.executeUpdate();
          return statement;
        });
  }

  private int facts() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from fact")) {
      return count.getInt(1);
    }
  }

  @Test
  void connectionHasItsOwnStatementOfEachKind() throws SQLException {
    PreparedStatement first = insert(1);
    assertThat(insert(2)).isSameAs(first);
    try (Connection other = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      PreparedStatement there = kept.on(other, "select 1", statement -> statement);
      assertThat(there.getConnection()).isSameAs(other);
      assertThat(kept.<PreparedStatement>on(connection, "select 1", s -> s)).isNotSameAs(there);
    }
  }

  @Test
  void statementThatFailedIsNotUsedAgain() throws SQLException {
    PreparedStatement first = insert(1);
    assertThatThrownBy(() -> insert(1)).isInstanceOf(SQLException.class);
    assertThat(first.isClosed()).isTrue();
    assertThat(insert(2)).isNotSameAs(first);
    assertThat(facts()).isEqualTo(2);
  }

  /** Otherwise the next one would insert it, and tell nobody. */
  @Test
  void nothingIsLeftOfABatchThatWasGivenUp() throws SQLException {
    assertThatThrownBy(
            () ->
                kept.on(
                    connection,
                    INSERT,
                    statement -> {
                      statement.setInt(1, 1);
                      statement.addBatch();
                      throw new IllegalStateException("cannot be written");
                    }))
        .isInstanceOf(IllegalStateException.class);
    int[] counts =
        kept.on(
            connection,
            INSERT,
            statement -> {
              statement.setInt(1, 2);
              statement.addBatch();
              return statement.executeBatch();
            });
    assertThat(counts).containsExactly(1);
    assertThat(facts()).isEqualTo(1);
  }

  @Test
  void statementsGoWithTheirConnection() throws SQLException {
    PreparedStatement first = insert(1);
    kept.onConnectionDestroy(connection);
    assertThat(first.isClosed()).isTrue();
  }
}
