package org.hikiwake.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestReviews;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the document tells an LMS to do is done, by the same programs, and comes out as it says. */
@ServerTest
class ApiDocTest {

  private static final Path DOCUMENT = Path.of("../docs/api.md");
  private static final String LMS = "An LMS in ten lines";
  private static final String MARKS = "Marks in ten lines";
  private static final String KEY = "A key corrected in seven lines";
  private static final PackId TRAM = new PackId("tram");

  /** The commands that come behind a heading, and what they print. */
  private static final String STORY = "\n.*?```sh\n(.*?)```\n.*?```\n(.*?)```";

  private static final Pattern SCOPES = Pattern.compile("(?m)^\\| `([a-z:]+)` \\|");

  @Inject TestPeople people;
  @Inject TestReviews reviews;
  @Inject TestPacks packs;

  /** What a section tells to do, and what comes out. */
  private static Matcher story(String heading) throws IOException {
    Matcher story =
        Pattern.compile("## " + heading + STORY, Pattern.DOTALL)
            .matcher(Files.readString(DOCUMENT));
    assertThat(story.find()).isTrue();
    return story;
  }

  @Test
  void lmsDoesItsWholeWorkInTenLinesMarksInTenMoreAndCorrectsInSeven(@TempDir Path folder)
      throws Exception {
    Person instructor = people.any(Role.INSTRUCTOR);
    reviews.accept(instructor, "fact-true", 4);
    reviews.accept(instructor, "attribution", 4);
    String output =
        run(
            story(LMS).group(1) + story(MARKS).group(1) + story(KEY).group(1),
            "russia-in-asia",
            people.token(instructor),
            folder);
    assertThat(output).isEqualTo(story(LMS).group(2) + story(MARKS).group(2) + story(KEY).group(2));
  }

  @Test
  void programReviewsAndWrites(@TempDir Path folder) throws Exception {
    Person instructor = people.any(Role.INSTRUCTOR);
    PackId pack = TestPacks.fresh();
    packs.add(TestPacks.ownFiles(pack, "1.0.0"), instructor.id());
    Matcher story = story("The bank of questions");
    String output = run(story.group(1), pack.value(), people.token(instructor), folder);
    packs.retireAll();
    assertThat(output).isEqualTo(story.group(2));
  }

  @Test
  void packsAreSentImportedComparedAndTakenAlong(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("wrong.yaml"), "hikiwake: 1\n");
    Files.write(folder.resolve("tram.zip"), TestPacks.zip(TestPacks.files(TRAM, "1.0.0")));
    Files.write(
        folder.resolve("tram-2.zip"),
        TestPacks.zip(TestPacks.files(TRAM, "1.1.0", "costs the most", "is the dearest")));
    Matcher told = story("Packs in their versions");
    String token = people.token(people.any(Role.INSTRUCTOR));
    assertThat(run(told.group(1), TRAM.value(), token, folder)).isEqualTo(told.group(2));
    assertThat(folder.resolve("tram-1.zip")).isNotEmptyFile();
  }

  private static String run(String script, String pack, String token, Path folder)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("api", "http://localhost:" + RestAssured.port + "/api/v1");
    builder.environment().put("pack", pack);
    builder.environment().put("auth", "Authorization: Bearer " + token);
    builder.environment().put("json", "Content-Type: application/json");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  @Test
  void thereAreAsManyAsTheySay() throws IOException {
    assertThat(calls(LMS)).hasSize(10);
    assertThat(calls(MARKS)).hasSize(10);
    assertThat(calls(KEY)).hasSize(7);
  }

  private static List<String> calls(String heading) throws IOException {
    return story(heading)
        .group(1)
        .lines()
        .filter(line -> line.matches("(\\w+=\\$\\()?curl .*"))
        .toList();
  }

  @Test
  void everyScopeIsExplained() throws IOException {
    List<String> explained =
        SCOPES
            .matcher(Files.readString(DOCUMENT))
            .results()
            .map((MatchResult m) -> m.group(1))
            .toList();
    assertThat(explained).containsAll(Arrays.stream(Scope.values()).map(Scope::word).toList());
  }
}
