package org.hikiwake.web.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The schema that the migrations make from nothing is the one that was committed; on PostgreSQL.
 */
@ServerTest
@Tag("postgresql")
class PostgresMigrationTest {

  private static final Path SNAPSHOT = Path.of("src/test/resources/schema-postgresql.txt");

  private static final String OURS =
      " table_schema = 'public' and table_name not like 'flyway%' order by table_name";

  private static final String COLUMNS =
      """
      select '  ' || column_name || ' '
        || case data_type
          when 'character varying' then 'varchar'
          when 'timestamp without time zone' then 'timestamp'
          else data_type end
        || coalesce('(' || character_maximum_length || ')', '')
        || case is_nullable when 'NO' then ' not null' else '' end
        || coalesce(' default ' || column_default, '')
      from information_schema.columns
      where table_schema = 'public' and table_name = '%s'
      order by ordinal_position
      """;

  private static final String CONSTRAINTS =
      """
      select '  ' || replace(lower(pg_get_constraintdef(oid)), '"', '') from pg_constraint
      where conrelid = '%s'::regclass and contype <> 'n'
      order by strpos('puf', contype::text), pg_get_constraintdef(oid)
      """;

  private static final String INDEXES =
      """
      select '  index ' || indexname || substr(indexdef, strpos(indexdef, ' ('))
      from pg_indexes
      where schemaname = 'public' and tablename = '%1$s' and not exists
        (select 1 from pg_constraint where conrelid = '%1$s'::regclass and conname = indexname)
      order by indexname
      """;

  @Inject DataSource database;
  @Inject TestPeople people;

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
    List<String> lines = new ArrayList<>();
    for (String table : rows("select table_name from information_schema.tables where" + OURS)) {
      lines.add("");
      lines.add(table);
      for (String part : List.of(COLUMNS, CONSTRAINTS, INDEXES)) {
        lines.addAll(rows(part.formatted(table)));
      }
    }
    assertThat(lines.stream().collect(joining("\n")).strip())
        .isEqualTo(Files.readString(SNAPSHOT).strip());
  }

  /** As it stood when each question had one answer. */
  @Test
  void whatWasAnsweredIsTheFirstTryOfItsQuestion() throws SQLException {
    migrate("1");
    run("insert into old.question_version values ('v', 'q', 'pack', 'family', 'kind', '{}')");
    run("insert into old.self_test values ('test', 'me', 'pack', '{}', '2026-01-01 10:00')");
    run("insert into old.self_test_item values ('test', 1, 'v', 7), ('test', 2, 'v', 8)");
    run(
        "insert into old.self_test_answer values ('test', 2, 'given', 'outcome', '2026-01-01"
            + " 11:00')");
    migrate("latest");
    assertThat(
            rows(
                "select concat_ws(' ', self_test, position, number, response,"
                    + " coalesce(certainty::text, 'none'), outcome, given_at) from"
                    + " old.self_test_try"))
        .containsExactly("test 2 1 given none outcome 2026-01-01 11:00:00");
  }

  private void migrate(String target) {
    Flyway.configure().dataSource(database).schemas("old").target(target).load().migrate();
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** These tests run in a zone that is hours away (see the POM). */
  @Test
  void timesAreKeptInUtcWhateverTheZoneOfTheMachine() throws SQLException {
    assertThat(TimeZone.getDefault().getRawOffset()).isNotZero();
    Instant before = Instant.now().minusSeconds(1);
    Person person = people.any();
    assertThat(
            rows("select created_at || 'Z' from person where id = '" + person.id().value() + "'"))
        .singleElement()
        .satisfies(
            text ->
                assertThat(Instant.parse(text.replace(' ', 'T')))
                    .isBetween(before, Instant.now().plusSeconds(1)));
  }
}
