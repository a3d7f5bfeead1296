package org.hikiwake.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Asks the database what every request has to know. A question costs a fraction of what Hibernate
 * takes for it; so only what is asked at every request is asked here, and the rest of Hibernate.
 */
@ApplicationScoped
public class PlainSql {

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(Columns row) throws SQLException;
  }

  private final DataSource source;
  private final KeptStatements statements;
  private final EntityManager database;

  PlainSql(DataSource source, KeptStatements statements, EntityManager database) {
    this.source = source;
    this.statements = statements;
    this.database = database;
  }

  /**
   * All rows of an answer.
   *
   * @param sql the same on both databases, and one of few: it is kept
   * @param values what its question marks stand for: texts, numbers and instants
   */
  public <T> List<T> list(String sql, Reader<T> reader, Object... values) {
    writeWhatWaits();
    try (Connection connection = source.getConnection()) {
      return statements.on(connection, sql, statement -> answer(statement, reader, values));
    } catch (SQLException e) {
      throw new IllegalStateException("the database did not answer", e);
    }
  }

  /** As before each of Hibernate's own questions, in a transaction. */
  private void writeWhatWaits() {
    if (OneWriter.isWriting()) {
      database.flush();
    }
  }

  private static <T> List<T> answer(PreparedStatement asked, Reader<T> reader, Object[] values)
      throws SQLException {
    new Values(asked).all(values);
    List<T> all = new ArrayList<>();
    try (ResultSet rows = asked.executeQuery()) {
      while (rows.next()) {
        all.add(reader.read(new Columns(rows)));
      }
    }
    return all;
  }

  /** The one row of an answer that has no more. */
  public <T> Optional<T> one(String sql, Reader<T> reader, Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }
}
