package org.hikiwake.web.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with a database, on a server that asks for passwords. */
@Tag("server")
@Tag("postgresql")
class PostgresCheckTest {

  @TempDir private static Path folder;

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(true).start();
    run(
        "postgres",
        "create user ada password 'right'",
        "create user eve password 'right'",
        "create database empty owner ada",
        "create database ours owner ada",
        "create database others owner ada",
        "create database flown owner ada");
    run("others", "create table wares (id integer)");
    run(
        "flown",
        "create table flyway_schema_history (version varchar(50), description varchar(200))",
        "alter table flyway_schema_history owner to ada");
    Flyway.configure().dataSource(server.getDatabase("postgres", "ours")).load().migrate();
    run("ours", "grant select on all tables in schema public to ada");
    Files.writeString(
        folder.resolve("pg_hba.conf"),
        """
        host all postgres all trust
        host others eve all reject
        host all all all scram-sha-256
        """);
    run("postgres", "select pg_reload_conf()");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static void run(String database, String... statements) throws SQLException {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void pass(String userAtPortAndDatabase, String password) {
    String address = userAtPortAndDatabase.replace("@", "@localhost:" + server.getPort());
    PostgresCheck.pass(PostgresAddress.read("postgresql://" + address), password);
  }

  @Test
  void emptyDatabaseAndOursPass() {
    assertThatCode(() -> pass("ada@/empty", "right")).doesNotThrowAnyException();
    assertThatCode(() -> pass("ada@/ours", "right")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "ada@/empty,  wrong, does not let \"ada\" in with this password; put the right one in"
        + " HIKIWAKE_DATABASE_PASSWORD",
    "ada@/empty,  '',    does not let \"ada\" in without a password; put the right one in"
        + " HIKIWAKE_DATABASE_PASSWORD",
    "ada@/none,   right, has no database \"none\"; make it (createdb -O ada none)",
    "ada@/others, right, has tables of something else; make an empty one",
    "ada@/flown,  right, has tables of something else; make an empty one",
    "eve@/empty,  right, alter database \"empty\" owner to \"eve\"",
    "eve@/others, right, does not let \"eve\" in (",
  })
  void whatIsWrongIsSaidInOneSentence(String where, String password, String said) {
    assertThatThrownBy(() -> pass(where, password))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining(said)
        .hasMessageNotContaining("\n");
  }

  @Test
  void nobodyThereIsSaid() {
    assertThatThrownBy(
            () -> PostgresCheck.pass(PostgresAddress.read("postgresql://ada@localhost:1/x"), ""))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("no PostgreSQL answers at localhost:1; start it, or name another");
    assertThatThrownBy(
            () -> PostgresCheck.pass(PostgresAddress.read("postgresql://ada@no.invalid/x"), ""))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("no PostgreSQL answers at no.invalid:5432");
  }
}
