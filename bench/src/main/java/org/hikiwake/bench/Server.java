package org.hikiwake.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server as a process of its own, started as the launcher starts it. */
final class Server {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  /** A start takes seconds, and minutes where the machine is busy with other things. */
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

  private final Path jar;
  private final boolean hikiwake;
  private final Path archive;

  private Server(Path jar, boolean hikiwake) throws IOException {
    this.jar = jar;
    this.hikiwake = hikiwake;
    archive = Files.createTempDirectory("bench").resolve("classes.jsa");
  }

  static Server hikiwake(Path jar) throws IOException {
    return new Server(jar, true);
  }

  static Server bare(Path jar) throws IOException {
    return new Server(jar, false);
  }

  /**
   * A server that runs; closing it ends the process that was started for it.
   *
   * @param process null where somebody else started it
   * @param data the folder with its database
   */
  record Running(@Nullable Process process, URI root, Path data, double startMillis)
      implements AutoCloseable {

    /** One that somebody else started. */
    static Running at(URI root, Path data) {
      return new Running(null, root, data, Double.NaN);
    }

    /** How long its threads have run until now; nothing where the machine does not tell. */
    Optional<Duration> cpu() {
      return Optional.ofNullable(process).flatMap(started -> started.info().totalCpuDuration());
    }

    /** What it keeps of the machine's memory, in megabytes; not a number where nothing tells. */
    double residentMegabytes() throws IOException {
      Path status = Path.of("/proc", process == null ? "" : process.pid() + "/status");
      if (!Files.isRegularFile(status)) {
        return Double.NaN;
      }
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .sum();
    }

    /** The body at the path. */
    String get(String path) throws IOException, InterruptedException {
      return CLIENT
          .send(HttpRequest.newBuilder(root.resolve(path)).build(), BodyHandlers.ofString())
          .body();
    }

    /** The address at which a form, once sent, ends up. */
    URI post(String path, String form) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(root.resolve(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      return CLIENT.send(request, BodyHandlers.ofString()).uri();
    }

    @Override
    public void close() {
      if (process == null) {
        return;
      }
      process.destroy();
      try {
        process.waitFor(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Starts it and waits for its first answer. */
  Running start() throws IOException, InterruptedException {
    int port = freePort();
    URI root = URI.create("http://127.0.0.1:" + port + "/");
    Path data = Files.createTempDirectory("bench-data");
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command(port, data))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!answers(root)) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
        process.destroyForcibly();
        throw new IllegalStateException(jar + " did not start");
      }
      Thread.sleep(10);
    }
    return new Running(process, root, data, (System.nanoTime() - begin) / 1e6);
  }

  private List<String> command(int port, Path data) {
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    command.add("-Xlog:disable");
    if (Runtime.version().feature() >= 19) {
      command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive));
    }
    if (!hikiwake) {
      command.add("-Dquarkus.http.port=" + port);
      command.add("-Dbare.database=" + data.resolve("bare.db"));
    }
    command.addAll(List.of("-jar", jar.toString()));
    if (hikiwake) {
      command.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
    }
    return command;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(URI root) throws InterruptedException {
    try {
      return CLIENT
              .send(HttpRequest.newBuilder(root).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
