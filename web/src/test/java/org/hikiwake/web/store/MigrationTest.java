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
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Test;

/** The schema that the migrations make from nothing is the one that was committed. */
@ServerTest
class MigrationTest {

  private static final Path SNAPSHOT = Path.of("src/test/resources/schema.sql");

  @Inject DataSource database;

  private List<String> rows(String sql) throws SQLException {
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

  @Test
  void databaseKeepsWhatItAcknowledges() throws SQLException {
    assertThat(rows("pragma journal_mode")).containsExactly("wal");
    assertThat(rows("pragma synchronous")).containsExactly("2");
    assertThat(rows("pragma foreign_keys")).containsExactly("1");
  }
}
