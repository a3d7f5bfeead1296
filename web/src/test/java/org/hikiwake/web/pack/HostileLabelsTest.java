package org.hikiwake.web.pack;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hikiwake.content.pack.Loading;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pack with a script in every text loads as text, and no page runs any of it. */
@ServerTest
class HostileLabelsTest {

  private static final String SCRIPT = "<script>x()</script>";
  private static final String LABEL = SCRIPT + "\\\"'&{x} ";
  private static final Pattern TEXTS =
      Pattern.compile(
          "(?m)^( +(?:- )?(?:title|publisher|description|name|brief|label|question|claim|condition"
              + "|horizon|sentence|unit|meaning|what|reason|affiliation)): (.*)$");

  @Inject ImportedPacks imported;
  @Inject StoredPacks stored;
  @Inject Writings writings;

  private final ExaminedPack tram = tram();
  private final Bank bank = tram.bank();

  private static ExaminedPack tram() {
    Map<String, String> files = new TreeMap<>();
    PackFiles.in(Path.of("../docs/examples/tram"))
        .files()
        .forEach(
            (name, bytes) -> files.put(name, hostile(new String(bytes, StandardCharsets.UTF_8))));
    files.computeIfPresent("terms.yaml", (name, text) -> foreign(text));
    ContentPack pack =
        new PackLoader()
            .load(PackFiles.of(files))
            .fold(
                Loading.Loaded::pack,
                rejected -> {
                  throw new AssertionError(rejected.problems());
                });
    return ExaminedPack.of(pack);
  }

  private static String hostile(String yaml) {
    return TEXTS
        .matcher(yaml)
        .replaceAll(m -> m.group(1) + ": \"" + LABEL.replace("\\", "\\\\") + m.group(2) + "\"")
        .replaceAll("anchor: [^}]+}", "anchor: \"" + SCRIPT + "\"}");
  }

  private static String foreign(String yaml) {
    return yaml.replace("text: quiet", "text: \"" + LABEL + "quiet")
        .replace("speed\n    language: en", "speed\"\n    language: ja-Latn");
  }

  @BeforeEach
  void offerIt() {
    QuarkusMock.installMockForType(
        new LibraryWithEveryKind(imported, stored, writings) {
          @Override
          public Optional<ExaminedPack> examined(PackId pack) {
            return pack.value().equals("tram") ? Optional.of(tram) : super.examined(pack);
          }

          @Override
          public List<ExaminedPack> allExamined() {
            return List.of(tram);
          }
        },
        Library.class);
  }

  @Test
  void areTextOnEveryPage() {
    assertHarmless(get("/"));
    assertHarmless(get("/self-tests/new?pack=tram"));
    Set<String> kinds =
        bank.questions().stream().map(v -> v.question().kind().word()).collect(Collectors.toSet());
    assertThat(kinds).hasSizeGreaterThan(3).allSatisfy(HostileLabelsTest::assertHarmlessToTheEnd);
  }

  @Test
  void areTextWhereEverythingIsLookedAt() {
    for (int page = 1; page <= 3; page++) {
      assertHarmless(get("/questions?pack=tram&page=" + page));
    }
    assertHarmless(get("/questions/not-asked?pack=tram"));
    bank.questions().forEach(version -> assertHarmless(get("/questions/" + version.id())));
    String sought = given().queryParam("q", SCRIPT).get("/questions?pack=tram").asString();
    assertThat(sought).contains("value=\"&lt;script&gt;x()").doesNotContain(SCRIPT);
  }

  private static void assertHarmlessToTheEnd(String kind) {
    Response started = form().formParam("pack", "tram").formParam("kind", kind).post("/self-tests");
    String test = path(started).replaceFirst("/questions/.*", "");
    int n = 1;
    for (Response page = get(test + "/questions/1");
        page.statusCode() == 200;
        page = get(test + "/questions/" + ++n)) {
      String question = test + "/questions/" + n;
      assertWithoutScript(page);
      assertWithoutScript(form().post(question + "/response"));
      assertThat(answered(page.asString()).post(question + "/response").statusCode())
          .isEqualTo(303);
      assertHarmless(get(question));
    }
    assertThat(n).isGreaterThan(1);
    assertHarmless(get(test + "/summary"));
  }

  @Test
  void areJsonInTheApi() {
    for (String path :
        List.of("/api/v1/packs", "/api/v1/packs/tram", "/api/v1/packs/tram/examination")) {
      Response response = get(path);
      assertThat(response.contentType()).startsWith("application/json");
      assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(response.asString()).contains(SCRIPT);
    }
  }

  /** Shows a hostile label, as text. */
  private static void assertHarmless(Response page) {
    assertWithoutScript(page);
    assertThat(page.asString()).contains("&lt;script&gt;x()");
  }

  /** A question need not show a label before it is answered. */
  private static void assertWithoutScript(Response page) {
    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.asString()).doesNotContain(SCRIPT, "\"'&{x}");
  }

  private static RequestSpecification form() {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }

  private static String path(Response response) {
    String location = response.header("Location");
    return location.substring(location.indexOf("/self-tests"));
  }

  /** Takes the first of whatever the page offers, and writes a number where it wants words. */
  private static RequestSpecification answered(String html) {
    RequestSpecification form = form();
    first("name=\"(option)\"[^>]*value=\"([^\"]+)\"", html)
        .or(() -> first("name=\"(answer)\"[^>]*value=\"([^\"]+)\"", html))
        .ifPresent(m -> form.formParam(m.group(1), m.group(2)));
    Pattern.compile("(?s)<select[^>]*name=\"([^\"]+)\".*?<option[^>]*value=\"([^\"]+)\"")
        .matcher(html)
        .results()
        .forEach(m -> form.formParam(m.group(1), m.group(2)));
    Pattern.compile("name=\"(gap\\.[^\"]+|text|number)\"")
        .matcher(html)
        .results()
        .forEach(m -> form.formParam(m.group(1), "1996"));
    return form;
  }

  private static Optional<MatchResult> first(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().findFirst();
  }
}
