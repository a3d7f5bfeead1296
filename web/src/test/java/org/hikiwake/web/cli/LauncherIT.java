package org.hikiwake.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The launcher and the built server as people start them, on every Java that this machine has. */
class LauncherIT {

  private static final Path LAUNCHER = Path.of("../hikiwake").toAbsolutePath().normalize();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .followRedirects(Redirect.NORMAL)
          .cookieHandler(new CookieManager())
          .build();

  @TempDir Path folder;

  static Stream<Path> javas() throws IOException {
    try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
      List<Path> real = new ArrayList<>();
      for (Path home : homes.sorted().toList()) {
        if (Files.isExecutable(home.resolve("bin/java")) && !real.contains(home.toRealPath())) {
          real.add(home.toRealPath());
        }
      }
      return real.stream();
    }
  }

  private static ProcessBuilder launcher(Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // What is set where the tests run must lead none of them to a real database.
    builder.environment().keySet().removeIf(name -> name.startsWith("HIKIWAKE_DATA"));
    builder.environment().putAll(environment);
    return builder;
  }

  private record Ended(int status, String output) {}

  private static Ended run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Process process = launcher(environment, arguments).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), output.strip());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** A server that was started by the launcher. */
  private final class Started implements AutoCloseable {

    private final Process process;
    private final URI root;
    private final Path log;

    Started(Path java, Path data, int port, String... options)
        throws IOException, InterruptedException {
      this(java, port, Map.of("HIKIWAKE_DATA", data.toString()), options);
    }

    Started(Path java, int port, Map<String, String> more, String... options)
        throws IOException, InterruptedException {
      log = Files.createTempFile(folder, "server", ".log");
      Map<String, String> environment = new HashMap<>(more);
      environment.put("HIKIWAKE_JAVA_HOME", java.toString());
      environment.put("HIKIWAKE_PORT", String.valueOf(port));
      process = launcher(environment, options).redirectOutput(log.toFile()).start();
      root = URI.create("http://127.0.0.1:" + port + "/");
      while (!Files.readString(log).contains("Ready: open " + root)) {
        assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
        Thread.sleep(50);
      }
    }

    String printed() throws IOException {
      return Files.readString(log);
    }

    /** The path of the link that it printed for the first account. */
    Optional<String> firstLink() throws IOException {
      Matcher printed = Pattern.compile("http\\S+(/links/\\S+)").matcher(Files.readString(log));
      return printed.find() ? Optional.of(printed.group(1)) : Optional.empty();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return HTTP.send(HttpRequest.newBuilder(root.resolve(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
      return HTTP.send(
          HttpRequest.newBuilder(root.resolve(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form))
              .build(),
          BodyHandlers.ofString());
    }

    /** Without any warning, as when the power fails. */
    void kill() throws InterruptedException {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      process.destroy();
      try {
        process.waitFor(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void newServerPrintsTheLinkThatMakesTheFirstAccountOnce() throws Exception {
    Path data = folder.resolve("data");
    Path java = javas().findFirst().orElseThrow();
    try (Started server = new Started(java, data, freePort())) {
      String link = server.firstLink().orElseThrow();
      assertThat(server.get("/sign-in").body()).contains("Nobody has an account here yet");
      assertThat(server.get(link).body()).contains("The first account");
      HttpResponse<String> in =
          server.post(
              link, "name=Ada&email=ada%40example.org&zone=UTC&password=gravel+sonnet+eleven");
      assertThat(in.body()).contains("<h1>Courses</h1>", "Open a course", "href=\"/people\"");
      assertThat(server.get(link).statusCode()).isEqualTo(404);
    }
    try (Started server = new Started(java, data, freePort())) {
      assertThat(server.firstLink()).isEmpty();
      assertThat(server.get("/sign-in").body()).doesNotContain("Nobody has an account here yet");
    }
    try (Started server = new Started(java, data, freePort(), "--recover")) {
      assertThat(server.get(server.firstLink().orElseThrow()).body())
          .contains("Another administrator");
    }
  }

  /** A class is there, its results can be read, and nobody is left to be made the first. */
  @Test
  void demonstrationCanBeLookedAtByWhoItNames() throws Exception {
    Path data = folder.resolve("demo");
    Path java = javas().findFirst().orElseThrow();
    try (Started server = new Started(java, data, freePort(), "--demo")) {
      Matcher told =
          Pattern.compile("sign in as (\\S+), .* as (\\S+), .* both is (\\S+)")
              .matcher(server.printed());
      assertThat(told.find()).as(server.printed()).isTrue();
      assertThat(server.firstLink()).isEmpty();
      assertThat(signIn(server, told.group(1), told.group(3))).contains("demonstration");
      String course = linkIn(server.get("/courses").body(), "/courses/[\\w-]+");
      String page = server.get(course).body();
      assertThat(page).contains("Week 1", "Week 2");
      assertThat(server.get(course + "/grades").body()).contains("Mira Anders", "Jakub Wolski");
      server.post("/sign-out", "");
      assertThat(signIn(server, told.group(2), told.group(3))).contains("demonstration");
      assertThat(server.get(course + "/my-grades").body()).contains("Week 1");
    }
    try (Started server = new Started(java, data, freePort(), "--demo")) {
      assertThat(server.printed()).contains("There are people here already");
    }
  }

  private static String signIn(Started server, String email, String password) throws Exception {
    server.post("/sign-in", "email=" + email.replace("@", "%40") + "&password=" + password);
    return server.get("/courses").body();
  }

  private static String linkIn(String page, String pattern) {
    Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  @ParameterizedTest
  @MethodSource("javas")
  void runSurvivesThatTheServerIsKilledAndStartedAgain(Path java) throws Exception {
    Path data = folder.resolve("data");
    String question;
    String feedback;
    try (Started server = new Started(java, data, freePort())) {
      HttpResponse<String> first =
          server.post("/self-tests", "pack=russia-in-asia&kind=true-false&length=5");
      question = first.uri().getPath();
      feedback = server.post(question + "/response", "answer=true").body();
      assertThat(feedback).contains("class=\"verdict\"");
      server.kill();
    }
    try (Started server = new Started(java, data, freePort())) {
      assertThat(server.get(question).body()).isEqualTo(feedback);
      String next = question.replace("/1", "/2");
      assertThat(server.get(next).body()).contains("Check answer");
      assertThat(server.post(next + "/response", "answer=false").body()).contains("verdict");
    }
  }

  @Test
  void twoNodesShareWhatIsInPostgres() throws Exception {
    Path java = javas().findFirst().orElseThrow();
    Path folders = folder.resolve("no-data-here");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String address = "postgresql://postgres@localhost:" + postgres.getPort() + "/postgres";
      Map<String, String> environment =
          Map.of("HIKIWAKE_DATABASE", address, "HIKIWAKE_DATA", folders.toString());
      try (Started here = new Started(java, freePort(), environment);
          Started there = new Started(java, freePort(), Map.of(), "--database", address)) {
        HttpResponse<String> first =
            here.post("/self-tests", "pack=russia-in-asia&kind=true-false&length=5");
        String question = first.uri().getPath();
        String feedback = here.post(question + "/response", "answer=true").body();
        assertThat(feedback).contains("class=\"verdict\"");
        assertThat(there.get(question).body()).isEqualTo(feedback);
        assertThat(there.get("/health/ready").statusCode()).isEqualTo(200);
        // Ended in order, each would first write an archive of its classes.
        here.kill();
        there.kill();
      }
      assertThat(folders).doesNotExist();
    }
  }

  @Test
  void unusableDatabaseIsOneClearLine() throws Exception {
    assertOneLine(run(Map.of(), "--database", "mysql://me@here/db"), "mysql://me@here/db");
    assertOneLine(
        run(Map.of("HIKIWAKE_DATABASE", "postgresql://me@localhost:1/db")),
        "no PostgreSQL answers at localhost:1");
  }

  @Test
  void sameQuestionsArePrintedOnEveryJava() throws Exception {
    List<String> printed = new ArrayList<>();
    for (Path java : javas().toList()) {
      Ended ended =
          run(
              Map.of("HIKIWAKE_JAVA_HOME", java.toString()),
              "questions",
              "russia-in-asia",
              "--seed",
              "5",
              "--json");
      assertThat(ended.status()).isZero();
      printed.add(ended.output());
    }
    assertThat(printed).isNotEmpty().allSatisfy(text -> assertThat(text).isEqualTo(printed.get(0)));
  }

  @Test
  void newestJavaIsChosen() throws Exception {
    int newest = 0;
    for (Path java : javas().toList()) {
      Matcher version =
          Pattern.compile("JAVA_VERSION=\"(\\d+)")
              .matcher(Files.readString(java.resolve("release")));
      assertThat(version.find()).isTrue();
      newest = Math.max(newest, Integer.parseInt(version.group(1)));
    }
    Path file = Files.createFile(folder.resolve("a-file"));
    int port = freePort();
    Process process =
        launcher(Map.of("JAVA_HOME", ""), "--port", String.valueOf(port), "--data", folder + "/d")
            .redirectOutput(file.toFile())
            .start();
    try {
      while (!Files.readString(file).contains("Starting on Java ")) {
        assertThat(process.isAlive()).as(Files.readString(file)).isTrue();
        Thread.sleep(50);
      }
      assertThat(Files.readString(file)).contains("Starting on Java " + newest + ",");
    } finally {
      process.destroy();
      process.waitFor(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void takenPortIsOneClearLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Ended ended =
          run(
              Map.of(),
              "--port",
              String.valueOf(taken.getLocalPort()),
              "--data",
              folder.resolve("data").toString());
      assertOneLine(ended, "port " + taken.getLocalPort(), "--port N");
    }
  }

  @Test
  void unwritableDataFolderIsOneClearLine() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertOneLine(run(Map.of(), "--data", file.toString()), file.toString(), "--data DIR");
  }

  @Test
  void missingJdkIsOneClearLine() throws Exception {
    assertOneLine(
        run(Map.of("HIKIWAKE_JAVA_SEARCH", folder.toString())), "no JDK 17", "install one");
    assertOneLine(
        run(Map.of("HIKIWAKE_JAVA_HOME", folder.toString())), "HIKIWAKE_JAVA_HOME", "unset it");
  }

  @Test
  void wrongOptionsAreSaid() throws Exception {
    assertThat(run(Map.of(), "--port", "many").output()).contains("'many' is not an int");
    assertOneLine(run(Map.of(), "--port", "99999"), "no port 99999", "65535");
    assertOneLine(run(Map.of(), "--host", "no such host"), "no such host", "--host");
    Ended unknown = run(Map.of(), "frobnicate");
    assertThat(unknown.status()).isNotZero();
    assertThat(unknown.output()).contains("frobnicate");
  }

  @Test
  void helpNeedsNeitherJavaNorABuild() throws Exception {
    Ended ended = run(Map.of("HIKIWAKE_JAVA_SEARCH", folder.toString()), "--help");
    assertThat(ended.status()).isZero();
    assertThat(ended.output()).contains("--port N", "--host A", "--data DIR", "questions PACK");
  }

  private static void assertOneLine(Ended ended, String... parts) {
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output().lines()).hasSize(1);
    assertThat(ended.output()).startsWith("hikiwake: ").contains(parts);
  }
}
