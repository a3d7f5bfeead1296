package org.hikiwake.web.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Looks whether Hikiwake can work in a database, so that what could stop it is told in one line.
 */
final class PostgresCheck {

  /** Hibernate takes one before it as well, which nobody maintains any more. */
  private static final int LEAST_VERSION = 14;

  private static final String SECONDS_TO_WAIT = "10";

  /** Whether the tables here are Hikiwake's: its migrations begin with this one. */
  private static final String FIRST_MIGRATION =
      "select count(*) from flyway_schema_history"
          + " where version = '1' and description = 'self tests'";

  private final PostgresAddress address;
  private final String password;

  private PostgresCheck(PostgresAddress address, String password) {
    this.address = address;
    this.password = password;
  }

  /**
   * Passes where the server can be started.
   *
   * @param password empty where there is none
   */
  static void pass(PostgresAddress address, String password) {
    new PostgresCheck(address, password).pass();
  }

  private void pass() {
    try (Connection connection = DriverManager.getConnection(address.jdbcUrl(), properties());
        Statement statement = connection.createStatement()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < LEAST_VERSION) {
        throw new CannotRun(
            at() + " is version " + version + "; version " + LEAST_VERSION + " or later is needed");
      }
      checkTables(statement);
    } catch (SQLException e) {
      throw new CannotRun(explained(e));
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("user", address.user());
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", SECONDS_TO_WAIT);
    properties.setProperty("socketTimeout", SECONDS_TO_WAIT);
    return properties;
  }

  private void checkTables(Statement statement) throws SQLException {
    boolean prepared = number(statement, tables("tablename = 'flyway_schema_history'")) > 0;
    if (prepared
        ? number(statement, FIRST_MIGRATION) == 0
        : number(statement, tables("true")) > 0) {
      throw new CannotRun(
          "the database "
              + address
              + " has tables of something else; make an empty one (createdb -O "
              + address.user()
              + " hikiwake) and name that");
    }
    if (!prepared
        && number(statement, "select 1 where has_schema_privilege(current_schema(), 'create')")
            == 0) {
      throw new CannotRun(
          "\""
              + address.user()
              + "\" may make no tables in the database "
              + address
              + "; give it to him (alter database \""
              + address.database()
              + "\" owner to \""
              + address.user()
              + "\")");
    }
  }

  /** From the catalogue, since the information schema leaves out what the user may not read. */
  private static String tables(String which) {
    return "select count(*) from pg_tables where schemaname = current_schema() and " + which;
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }

  private String at() {
    return "PostgreSQL at " + address.server();
  }

  /** By its state (PostgreSQL, appendix A), since its message may be in any language. */
  private String explained(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return switch (state) {
      case "28P01", "08004" ->
          at()
              + " does not let \""
              + address.user()
              + "\" in"
              + (password.isEmpty() ? " without a password" : " with this password")
              + "; put the right one in HIKIWAKE_DATABASE_PASSWORD";
      case "28000" ->
          at()
              + " does not let \""
              + address.user()
              + "\" in ("
              + message(e)
              + "); make that user, or name another in --database";
      case "3D000" ->
          at()
              + " has no database \""
              + address.database()
              + "\"; make it (createdb -O "
              + address.user()
              + " "
              + address.database()
              + "), or name another in --database";
      case "08001", "08006" ->
          "no PostgreSQL answers at "
              + address.server()
              + "; start it, or name another with --database or HIKIWAKE_DATABASE";
      default -> "the database " + address + " cannot be used: " + message(e);
    };
  }

  private static String message(SQLException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("^FATAL: ", "");
  }
}
