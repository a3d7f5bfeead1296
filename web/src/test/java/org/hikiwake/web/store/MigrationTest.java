package org.hikiwake.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hikiwake.web.FreshData;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** The schema that the migrations make from nothing is the one that was committed; on SQLite. */
@ServerTest
@Tag("sqlite")
class MigrationTest {

  private static final Path SNAPSHOT = Path.of("src/test/resources/schema.sql");

  @Inject DataSource database;

  private List<String> rows(String sql) throws SQLException {
    return rows(database, sql);
  }

  private static List<String> rows(DataSource database, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  @Test
  void schemaIsTheCommittedSnapshot() throws SQLException, IOException {
    List<String> schema =
        rows(
            "select sql || ';' from sqlite_master where sql is not null"
                + " and tbl_name not like 'flyway%' and name not like 'sqlite_%' order by name");
    assertThat(String.join("\n\n", schema).strip()).isEqualTo(Files.readString(SNAPSHOT).strip());
  }

  /** As it stood when each question had one answer. */
  @Test
  void whatWasAnsweredIsTheFirstTryOfItsQuestion(@TempDir Path folder) throws SQLException {
    SQLiteDataSource old = new SQLiteDataSource();
    old.setUrl("jdbc:sqlite:" + folder.resolve("old.db"));
    migrate(old, "1");
    run(
        old,
        "insert into question_version values ('v', 'q', 'pack', 'family', 'kind', '{}')",
        "insert into self_test values ('test', 'me', 'pack', '{}', 1000)",
        "insert into self_test_item values ('test', 1, 'v', 7), ('test', 2, 'v', 8)",
        "insert into self_test_answer values ('test', 2, 'response', 'outcome', 2000)");
    migrate(old, "latest");
    assertThat(
            rows(
                old,
                "select self_test || ' ' || position || ' ' || number || ' ' || response || ' '"
                    + " || coalesce(certainty, 'none') || ' ' || outcome || ' ' || given_at"
                    + " from self_test_try"))
        .containsExactly("test 2 1 response none outcome 2000");
  }

  /** What has ended is known to have from the beginning, what goes on goes on. */
  @Test
  void endsThatAreThereAreNoted(@TempDir Path folder) throws SQLException {
    SQLiteDataSource old = new SQLiteDataSource();
    old.setUrl("jdbc:sqlite:" + folder.resolve("old.db"));
    migrate(old, "23");
    run(
        old,
        "insert into attempt (id, quiz, revision, student, number, seed, started_at)"
            + " values ('ended', 'quiz', 1, 'ann', 1, 0, 1), ('runs', 'quiz', 1, 'ben', 1, 0, 1)",
        "insert into attempt_ending (attempt, how, ended_at, settled_at)"
            + " values ('ended', 'submitted', 2, 2)");
    migrate(old, "latest");
    assertThat(rows(old, "select id || ' ' || done from attempt order by id"))
        .containsExactly("ended 1", "runs 0");
  }

  private static void migrate(DataSource database, String target) {
    Flyway.configure().dataSource(database).target(target).load().migrate();
  }

  private static void run(DataSource database, String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void databaseKeepsWhatItAcknowledges(@TempDir Path folder) throws SQLException, IOException {
    SQLiteDataSource kept = new SQLiteDataSource();
    kept.setUrl(FreshData.sqliteIn(folder));
    assertThat(rows(kept, "pragma journal_mode")).containsExactly("wal");
    assertThat(rows(kept, "pragma synchronous")).containsExactly("2");
    assertThat(rows(kept, "pragma foreign_keys")).containsExactly("1");
  }
}
