package org.hikiwake.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Other nodes on the database of the tests' server, which do not know of its turns. */
@ApplicationScoped
public class TestNodes {

  private final EntityManager database;
  private final Optional<String> beginning;
  private final DataSource source;
  private final KeptStatements statements;

  TestNodes(
      EntityManager database,
      DataSource source,
      KeptStatements statements,
      @ConfigProperty(name = "hikiwake.transaction-beginning") Optional<String> beginning) {
    this.database = database;
    this.beginning = beginning;
    this.source = source;
    this.statements = statements;
  }

  public OneWriter another() {
    return new OneWriter(database, beginning);
  }

  /** Through which another node inserts. */
  public SharedCommits otherCommits() {
    return new SharedCommits(another(), source, statements, database);
  }

  /** What a question to the database answers, as everybody sees it. */
  public long number(String sql, String parameter) {
    return ((Number) database.createNativeQuery(sql).setParameter(1, parameter).getSingleResult())
        .longValue();
  }
}
