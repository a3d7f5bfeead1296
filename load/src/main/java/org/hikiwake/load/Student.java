package org.hikiwake.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.response.Response;

/**
 * A student who takes a quiz before a browser, or by a program that acts for him. Each method is
 * one request.
 */
public final class Student {

  private static final String COOKIE = "hikiwake-sign-in=";

  private final HttpClient client;
  private final School.Pass pass;
  private URI root;
  private String attempt = "";
  private int sequence;

  public Student(HttpClient client, URI root, School.Pass pass) {
    this.client = client;
    this.root = root;
    this.pass = pass;
  }

  /** Goes on with a server that was started again. */
  public void moveTo(URI otherRoot) {
    root = otherRoot;
  }

  /** The id of the attempt that was started last. */
  public String attempt() {
    return attempt;
  }

  /** Starts an attempt, or goes on with the one that runs. */
  public void start(String quiz) throws IOException, InterruptedException {
    HttpResponse<String> started = post("/quizzes/" + quiz + "/attempts", "");
    require(started, 303);
    String path = URI.create(started.headers().firstValue("Location").orElseThrow()).getPath();
    attempt = path.substring(path.lastIndexOf('/') + 1);
  }

  /** Saves an answer as the page's script does; returns when the server has acknowledged it. */
  public void save(int position, String field, String value)
      throws IOException, InterruptedException {
    String form = position(position, field, value) + "&position=" + position;
    String stamp =
        "&device="
            + attempt
            + "&sequence="
            + ++sequence
            + "&claimed="
            + Instant.now().toEpochMilli();
    HttpResponse<String> saved = post("/attempts/" + attempt + "/responses", form + stamp);
    require(saved, 200);
    if (!saved.body().contains("\"saved\"")) {
      throw new IllegalStateException("not saved: " + saved.body());
    }
  }

  /** Saves an answer as a page without scripts does, by going on to the next one. */
  public void next(int position, String field, String value)
      throws IOException, InterruptedException {
    String path = "/attempts/" + attempt + "/questions/" + position;
    require(
        post(path, position(position, field, value) + "&go=next&q" + position + ".here=1"), 303);
  }

  /** Gives a response as a program does, over the API. */
  public void respond(int position, Response given) throws IOException, InterruptedException {
    String path = "/api/v1/attempts/" + attempt + "/questions/" + position + "/response";
    HttpRequest request =
        HttpRequest.newBuilder(root.resolve(path))
            .header("Authorization", "Bearer " + pass.token())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"response\":" + QuizJson.line(given) + "}"))
            .build();
    require(client.send(request, BodyHandlers.ofString()), 200);
  }

  private static String position(int position, String field, String value) {
    return "q" + position + "." + field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The page of a question. */
  public String see(int position) throws IOException, InterruptedException {
    HttpResponse<String> page =
        client.send(
            request("/attempts/" + attempt + "/questions/" + position).GET().build(),
            BodyHandlers.ofString());
    require(page, 200);
    return page.body();
  }

  public void submit() throws IOException, InterruptedException {
    require(post("/attempts/" + attempt + "/submission", ""), 303);
  }

  private HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(root.resolve(path)).header("Cookie", COOKIE + pass.signIn());
  }

  private static void require(HttpResponse<String> response, int status) {
    if (response.statusCode() != status) {
      throw new IllegalStateException(
          response.uri() + " answered " + response.statusCode() + ": " + response.body());
    }
  }
}
