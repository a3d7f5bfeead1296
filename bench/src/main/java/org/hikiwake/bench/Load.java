package org.hikiwake.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hikiwake.load.School;
import org.hikiwake.load.Student;
import org.hikiwake.quiz.question.Kind;

/** Classes that take a quiz at the same time, beside a bare endpoint that makes rows durable. */
final class Load {

  /** Questions in the quiz, each of which is answered once in a whole attempt. */
  private static final int QUESTIONS = 20;

  /** A start, an answer to each question, and the submission. */
  private static final int REQUESTS = QUESTIONS + 2;

  /**
   * How much is measured.
   *
   * @param atOnce how many work at the same time, each in turn
   * @param students more than work at once, so that attempts stay as short as real ones
   * @param warmUp how long each thing is done before anything is measured: a server that was just
   *     started has to compile itself meanwhile, which takes longer where others work as well
   * @param phase how long each figure is measured
   */
  record Extent(List<Integer> atOnce, int students, Duration warmUp, Duration phase) {

    static final Extent FULL =
        new Extent(List.of(8, 32, 200), 3_000, Duration.ofSeconds(20), Duration.ofSeconds(6));

    /** Just enough to see that it runs. */
    static final Extent LEAST =
        new Extent(List.of(2), 8, Duration.ofMillis(200), Duration.ofMillis(200));

    /** So many have begun and answer one question after another; the rest make whole attempts. */
    int begun() {
      return students / 4;
    }
  }

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Table table;
  private final Server.Running ours;
  private final Server.Running theirs;
  private final Extent extent;

  private final AtomicInteger saves = new AtomicInteger();
  private final AtomicInteger attempts = new AtomicInteger();
  private School school = new School("", List.of());
  private List<Student> students = List.of();

  Load(Table table, Server.Running ours, Server.Running theirs, Extent extent) {
    this.table = table;
    this.ours = ours;
    this.theirs = theirs;
    this.extent = extent;
  }

  void measure() throws IOException, InterruptedException, ExecutionException, SQLException {
    school = School.open(ours.data(), extent.students(), Kind.TRUE_FALSE, QUESTIONS, Instant.now());
    students =
        school.passes().stream().map(pass -> new Student(client, ours.root(), pass)).toList();
    for (Student student : students.subList(0, extent.begun())) {
      student.start(school.quiz());
    }
    warmUp();
    for (int atOnce : extent.atOnce()) {
      measure(atOnce);
    }
    table.row(
        "Memory after that",
        ours.residentMegabytes(),
        "MB",
        "the bare endpoint",
        theirs.residentMegabytes());
  }

  private void warmUp() throws InterruptedException, ExecutionException {
    int few = extent.atOnce().get(0);
    Throughput.of(few, extent.warmUp(), this::save);
    Throughput.of(few, extent.warmUp(), this::attempt);
    Throughput.of(few, extent.warmUp(), this::row);
  }

  private void measure(int atOnce) throws InterruptedException, ExecutionException {
    String by = " by " + atOnce + " at once";
    Throughput rows = Throughput.of(atOnce, extent.phase(), this::row);
    Throughput saved = Throughput.of(atOnce, extent.phase(), this::save);
    table.row("Saves" + by, saved.perSecond(), "/s", "bare rows", rows.perSecond());
    for (int percent : List.of(50, 95, 99)) {
      table.row(
          "Save" + by + ", p" + percent,
          saved.micros(percent),
          "us",
          "a bare row, p" + percent,
          rows.micros(percent));
    }
    double rowCpu = cpu(theirs);
    Throughput again = Throughput.of(atOnce, extent.phase(), this::row);
    rowCpu = (cpu(theirs) - rowCpu) / again.count() * REQUESTS;
    double attemptCpu = cpu(ours);
    Throughput whole = Throughput.of(atOnce, extent.phase(), this::attempt);
    attemptCpu = (cpu(ours) - attemptCpu) / whole.count();
    String baseline = REQUESTS + " bare rows";
    table.row("Attempts" + by, whole.perSecond(), "/s", baseline, again.perSecond() / REQUESTS);
    table.row("CPU of an attempt" + by, attemptCpu, "us", baseline, rowCpu);
  }

  /** In microseconds; not a number where the machine does not tell. */
  private static double cpu(Server.Running server) {
    return server.cpu().map(time -> time.toNanos() / 1e3).orElse(Double.NaN);
  }

  /** Every student who has begun answers another question, or the same one otherwise. */
  private void save() throws IOException, InterruptedException {
    int save = saves.getAndIncrement();
    int round = save / extent.begun();
    Student student = students.get(save % extent.begun());
    student.save(round % QUESTIONS + 1, "answer", String.valueOf(round / QUESTIONS % 2 == 0));
  }

  private void attempt() throws IOException, InterruptedException {
    int others = extent.students() - extent.begun();
    Student student = students.get(extent.begun() + attempts.getAndIncrement() % others);
    student.start(school.quiz());
    for (int position = 1; position <= QUESTIONS; position++) {
      student.save(position, "answer", String.valueOf(position % 2 == 0));
    }
    student.submit();
  }

  private void row() throws IOException, InterruptedException {
    URI rows = theirs.root().resolve("/rows");
    HttpRequest request =
        HttpRequest.newBuilder(rows).POST(BodyPublishers.ofString("q1.answer=true")).build();
    int status = client.send(request, BodyHandlers.ofString()).statusCode();
    if (status != 200) {
      throw new IllegalStateException("the bare endpoint answered " + status);
    }
  }
}
