package org.hikiwake.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/**
 * A course whose students are signed in, with a quiz that they may take as often as they like. It
 * is written into the database of a server that runs: passwords are hashed slowly on purpose, and
 * what makes hundreds of accounts in a moment is nothing that a server should offer.
 *
 * @param passes what each student is known by
 */
public record School(String quiz, List<Pass> passes) {

  /**
   * What a student is known by.
   *
   * @param signIn what his browser carries
   * @param token what a program carries that acts for him
   */
  public record Pass(String signIn, String token) {}

  private static final Duration TERM = Duration.ofHours(12);

  /**
   * Opens a school.
   *
   * @param data the folder with the server's database
   * @param questions how many the quiz has, all of that kind
   */
  public static School open(Path data, int students, Kind kind, int questions, Instant now)
      throws SQLException {
    List<QuestionVersion> asked =
        Generator.generate(shipped(), new Seed(1)).versions().stream()
            .filter(version -> version.question().kind() == kind)
            .limit(questions)
            .toList();
    if (asked.size() < questions) {
      throw new IllegalArgumentException("the pack has no " + questions + " questions of " + kind);
    }
    try (Connection database = database(data)) {
      database.setAutoCommit(false);
      School school = new Writing(database, now).school(students, asked);
      database.commit();
      return school;
    }
  }

  private static ContentPack shipped() {
    return new PackLoader()
        .load(ShippedPacks.files(new PackId("russia-in-asia")).orElseThrow())
        .fold(
            loaded -> loaded.pack(),
            rejected -> {
              throw new IllegalStateException(String.valueOf(rejected.problems()));
            });
  }

  /** The database of a server, beside which one may read and write. */
  public static Connection database(Path data) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:sqlite:" + data.resolve("hikiwake.db") + "?busy_timeout=10000&foreign_keys=on");
  }

  /** Writes the rows that a server would. */
  private record Writing(Connection database, Instant now) {

    School school(int students, List<QuestionVersion> asked) throws SQLException {
      String teacher = person("Teacher", true);
      String course = RandomId.next();
      insert("course", course, "A course under load", "UTC", null, millis(now), teacher);
      insert("enrolment", course, teacher, 1, "instructor", teacher, millis(now));
      List<Pass> passes = new ArrayList<>();
      for (int i = 1; i <= students; i++) {
        String student = person("Student " + i, false);
        insert("enrolment", course, student, 1, "student", teacher, millis(now));
        passes.add(new Pass(signIn(student), token(student)));
      }
      return new School(quiz(course, teacher, asked), passes);
    }

    private String person(String name, boolean teaches) throws SQLException {
      String id = RandomId.next();
      String email = id.toLowerCase(java.util.Locale.ROOT) + "@example.org";
      insert("person", id, email, name, "UTC", null, false, teaches, RandomId.next(), millis(now));
      return id;
    }

    private String signIn(String person) throws SQLException {
      String secret = secret();
      insert("sign_in", hash(secret), person, "a test", millis(now), millis(now.plus(TERM)));
      return secret;
    }

    private String token(String person) throws SQLException {
      String secret = secret();
      insert(
          "api_token",
          RandomId.next(),
          hash(secret),
          person,
          "a test",
          "attempts:read attempts:write",
          millis(now),
          millis(now.plus(TERM)),
          null);
      return "hkw_" + secret;
    }

    private static String secret() {
      return (RandomId.next() + RandomId.next()).substring(0, 43);
    }

    private String quiz(String course, String teacher, List<QuestionVersion> asked)
        throws SQLException {
      String quiz = RandomId.next();
      insert("quiz", quiz, course, millis(now));
      insert(
          "quiz_revision",
          quiz,
          1,
          "A quiz under load",
          "",
          true,
          null,
          null,
          QuizJson.write(rules()),
          teacher,
          millis(now));
      for (int i = 0; i < asked.size(); i++) {
        insert("quiz_slot", quiz, 1, i + 1, "", version(asked.get(i)), "1");
      }
      return quiz;
    }

    private static Rules rules() {
      Rules usual = Rules.usual();
      return new Rules(
          usual.window(),
          usual.timing(),
          new Allowance(null, Allowance.Counting.LAST),
          usual.behaviour(),
          usual.layout(),
          usual.release(),
          usual.password());
    }

    private String version(QuestionVersion version) throws SQLException {
      String id = QuizJson.idOf(version).value();
      try (PreparedStatement known =
          database.prepareStatement("select 1 from question_version where id = ?")) {
        known.setString(1, id);
        if (!known.executeQuery().next()) {
          insert(
              "question_version",
              id,
              version.id().value(),
              version.provenance().pack().value(),
              version.provenance().family().value(),
              version.question().kind().word(),
              QuizJson.write(version));
        }
      }
      return id;
    }

    /** A row of a table, whose columns have the order in which they were made. */
    private void insert(String table, Object... values) throws SQLException {
      String places = String.join(", ", Collections.nCopies(values.length, "?"));
      try (PreparedStatement statement =
          database.prepareStatement("insert into " + table + " values (" + places + ")")) {
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
      }
    }

    private static long millis(Instant instant) {
      return instant.toEpochMilli();
    }

    /** The server keeps no more of what a browser or a program carries. */
    private static String hash(String secret) {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }
}
