package org.hikiwake.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hikiwake.load.School;
import org.hikiwake.load.Student;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built server is killed while a class works on it in every way, again and again. */
class CrashIT {

  private static final Path LAUNCHER = Path.of("../hikiwake").toAbsolutePath().normalize();
  private static final int STUDENTS = 16;
  private static final int QUESTIONS = 5;
  private static final int KILLS = 10;

  /** So many answers are acknowledged before each kill. */
  private static final int ANSWERS = 150;

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TempDir Path folder;

  private final ExecutorService threads = Executors.newFixedThreadPool(STUDENTS);
  private final AtomicInteger acknowledged = new AtomicInteger();
  private Process server;
  private URI root;

  @AfterEach
  void end() throws InterruptedException {
    kill();
    threads.shutdownNow();
  }

  private void start() throws IOException, InterruptedException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    root = URI.create("http://127.0.0.1:" + port + "/");
    Path log = Files.createTempFile(folder, "server", ".log");
    server =
        new ProcessBuilder(
                LAUNCHER.toString(), "--port", String.valueOf(port), "--data", folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    while (!Files.readString(log).contains("Ready: open " + root)) {
      assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
      Thread.sleep(20);
    }
  }

  /** Without any warning, as when the power fails. */
  private void kill() throws InterruptedException {
    server.descendants().forEach(ProcessHandle::destroyForcibly);
    server.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
  }

  /** A student at work, who knows which of his answers were acknowledged. */
  private final class Sitting {

    private final Student student;
    private final String name;
    private final List<String> kept = new ArrayList<>();

    /** What was on its way when the server died: whether it was saved, nobody has told him. */
    private final List<String> unsure = new ArrayList<>();

    private int count;

    Sitting(Student student, int number) {
      this.student = student;
      this.name = "student " + number;
    }

    /** Saves answers in turn by the page's script, by its form and over the API, until it dies. */
    Void work() throws InterruptedException {
      while (true) {
        String answer = answer(++count);
        try {
          give(answer);
        } catch (IOException e) {
          unsure.add(answer);
          return null;
        }
        kept.add(answer);
        acknowledged.incrementAndGet();
      }
    }

    private void give(String answer) throws IOException, InterruptedException {
      switch (count % 3) {
        case 0 -> student.save(position(count), "text", answer);
        case 1 -> student.next(position(count), "text", answer);
        default -> student.respond(position(count), new EssayResponse(answer));
      }
    }

    private String answer(int number) {
      return name + " wrote " + number + ".";
    }

    private static int position(int number) {
      return number % QUESTIONS + 1;
    }

    /** All that was acknowledged is there once and in order, and nothing that he never gave. */
    void check() throws Exception {
      List<String> stored = stored(student.attempt());
      assertThat(stored).filteredOn(kept::contains).isEqualTo(kept);
      assertThat(stored).filteredOn(text -> !kept.contains(text)).isSubsetOf(unsure);
      String last = stored.get(stored.size() - 1);
      int number = Integer.parseInt(last.replaceAll(".* (\\d+)\\.", "$1"));
      assertThat(student.see(position(number))).contains(last);
    }
  }

  private List<String> stored(String attempt) throws SQLException {
    try (Connection database = School.database(folder);
        PreparedStatement query =
            database.prepareStatement(
                "select response from attempt_entry where attempt = ? order by number")) {
      query.setString(1, attempt);
      ResultSet rows = query.executeQuery();
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(((EssayResponse) QuizJson.response(rows.getString(1))).text());
      }
      return texts;
    }
  }

  @Test
  void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
    start();
    School school = School.open(folder, STUDENTS, Kind.ESSAY, QUESTIONS, Instant.now());
    List<Sitting> sittings =
        IntStream.range(0, STUDENTS)
            .mapToObj(i -> new Sitting(new Student(HTTP, root, school.passes().get(i)), i + 1))
            .toList();
    for (Sitting sitting : sittings) {
      sitting.student.start(school.quiz());
    }
    for (int kill = 1; kill <= KILLS; kill++) {
      workUntilKilled(sittings);
      assertThat(folder.resolve("hikiwake.db-wal")).as("kill %d", kill).isNotEmptyFile();
      start();
      for (Sitting sitting : sittings) {
        sitting.student.moveTo(root);
        sitting.check();
      }
    }
    for (Sitting sitting : sittings) {
      sitting.student.submit();
    }
  }

  private void workUntilKilled(List<Sitting> sittings) throws Exception {
    int enough = acknowledged.get() + ANSWERS;
    List<Future<Void>> work = sittings.stream().map(s -> threads.submit(s::work)).toList();
    while (acknowledged.get() < enough && work.stream().noneMatch(Future::isDone)) {
      Thread.sleep(1);
    }
    kill();
    for (Future<Void> one : work) {
      one.get(30, TimeUnit.SECONDS);
    }
    assertThat(acknowledged.get()).isGreaterThanOrEqualTo(enough);
  }
}
