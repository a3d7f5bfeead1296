package org.hikiwake.web.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresAddressTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          postgresql://ada@db.example.edu/quiz,              ada,    jdbc:postgresql://db.example.edu:5432/quiz
          postgres://ada@db:6000/quiz,                       ada,    jdbc:postgresql://db:6000/quiz
          postgresql://ada@[::1]/quiz,                       ada,    jdbc:postgresql://[::1]:5432/quiz
          postgresql://a%20b@db/one%20quiz,                  a b,    jdbc:postgresql://db:5432/one+quiz
          postgresql://ada@db/quiz?sslmode=verify-full&x=%2F, ada,   jdbc:postgresql://db:5432/quiz?sslmode=verify-full&x=%2F
          """)
  void addressIsRead(String text, String user, String jdbc) {
    PostgresAddress address = PostgresAddress.read(text);
    assertThat(address.user()).isEqualTo(user);
    assertThat(address.jdbcUrl()).isEqualTo(jdbc);
  }

  @Test
  void addressIsShownWithoutUserAndOptions() {
    assertThat(PostgresAddress.read("postgresql://ada@db/quiz?sslmode=require"))
        .hasToString("db:5432/quiz");
  }

  @ParameterizedTest
  @CsvSource({
    "mysql://ada@db/quiz,             names no database that can be used here",
    "hikiwake.db,                     names no database that can be used here",
    "jdbc:postgresql://db/quiz,       names no database that can be used here",
    "postgresql://ada:secret@db/quiz, HIKIWAKE_DATABASE_PASSWORD",
    "postgresql://db/quiz,            postgresql://user@host/database",
    "postgresql://ada@db,             postgresql://user@host/database",
    "postgresql://ada@db/,            postgresql://user@host/database",
    "postgresql://ada@db/a/b,         postgresql://user@host/database",
    "postgresql:///quiz,              postgresql://user@host/database",
    "postgresql://ada@d b/quiz,       postgresql://user@host/database",
  })
  void whatIsNoAddressIsSaid(String text, String said) {
    assertThatThrownBy(() -> PostgresAddress.read(text))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining(said)
        .hasMessageNotContaining("secret");
  }
}
