package org.hikiwake.web.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.web.attachment.TestAttachments.ANY;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is attached to a reading opens for those who are in the course, and for nobody else. */
@ServerTest
class AttachmentPagesTest {

  private static final String TEXT =
      String.join("\n", TestAttachments.paragraphs()).replace("paragraph 5", "the <i>end</i>");

  @Inject TestQuizzes classes;
  @Inject TestPeople people;
  @Inject TestAttempts attempts;
  @Inject TestAttachments attached;
  @Inject Attachments attachments;
  @Inject AttachedTextRows texts;
  @Inject TestPacks packs;

  private TestQuizzes.Class school;

  @BeforeEach
  void openASchool() {
    Rules rules =
        new Rules(
            Window.always(),
            Timing.unlimited(),
            new Allowance(null, Allowance.Counting.HIGHEST),
            new ImmediateFeedback(),
            Layout.usual(),
            Release.usual(new ImmediateFeedback()),
            "");
    school =
        classes.with(
            rules,
            List.of(Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "attached"))));
  }

  @AfterEach
  void takeThePacksOut() {
    packs.retireAll();
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private RequestSpecification instructor() {
    return as(school.instructor());
  }

  private RequestSpecification student() {
    return as(school.student());
  }

  private String address(String reading, String rest) {
    return "/courses/" + school.course().id() + "/readings/" + reading + rest;
  }

  private Response attach(String text, Map<String, String> more) {
    RequestSpecification request =
        instructor().multiPart("text", text, "text/plain; charset=utf-8");
    more.forEach(request::multiPart);
    return request.post(address(ANY, "/text"));
  }

  private String page(Person person, String reading) {
    return as(person).get(address(reading, "")).then().statusCode(200).extract().asString();
  }

  private Attempt handedIn() {
    return attempts.handIn(
        school.student(), school.quiz(), Map.of(1, new SingleChoiceResponse(PartId.of("Bob"))));
  }

  private String result(Person person, Attempt attempt) {
    return as(person)
        .get("/attempts/" + attempt.id() + "/result")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Nested
  class Trying {

    private String tram;
    private byte[] text;

    @BeforeEach
    void importATram() throws IOException {
      PackId pack = TestPacks.fresh();
      packs.add(TestPacks.files(pack, "1.0.0"), school.instructor().id());
      tram = pack + "/tram";
      text = Files.readAllBytes(Path.of("../docs/examples/tram/texts/tram.txt"));
    }

    private Response fit(String name, byte[] file) {
      return instructor()
          .multiPart("file", name, file)
          .multiPart("text", "")
          .post(address(tram, "/fit"));
    }

    @Test
    void exactTextOpensEveryPlace() {
      assertThat(fit("tram.txt", text).then().statusCode(200).extract().asString())
          .containsPattern("All \\d+ cited places open")
          .contains("word for word", "its 14 paragraphs", "Attach this text")
          .doesNotContain("that do not open");
      assertThat(attachments.of(school.course().id())).as("nothing is kept").isEmpty();
    }

    @Test
    void otherCopyIsTakenAndSaidWhatItLacks() {
      String other =
          new String(text, StandardCharsets.UTF_8)
              .replaceAll("(?m)^Buses are enough.*\\R", "")
              .replaceAll("(?m)^(.*)$", "<p>$1</p>")
              .replace("<p>A tram for", "<nav>Menu</nav><p>Print this page</p><p>A tram for");
      assertThat(fit("tram.html", other.getBytes(StandardCharsets.UTF_8)).asString())
          .containsPattern("\\d+ of \\d+ cited places open")
          .contains("1 place that does not open", "¶ 13, look for", "Buses are enough")
          .contains("It has 14 paragraphs.", "Attach this text")
          .doesNotContain("word for word", "Menu");
    }

    @Test
    void textOfSomethingElseIsNoticed() {
      assertThat(fit("cake.md", "Take *three* eggs.".getBytes(StandardCharsets.UTF_8)).asString())
          .contains("does not look like the text", "Attach it all the same");
    }

    @Test
    void whatCannotBeReadIsToldWithWhatToDo() {
      assertThat(fit("tram.txt", "one\nGrüße".getBytes(StandardCharsets.ISO_8859_1)).statusCode())
          .isEqualTo(422);
      assertThat(fit("tram.txt", "one\nGrüße".getBytes(StandardCharsets.ISO_8859_1)).asString())
          .contains("not in UTF-8: line 2 cannot be read", "Save it in the encoding UTF-8");
      assertThat(fit("tram.pdf", "%PDF-1".getBytes(StandardCharsets.UTF_8)).asString())
          .contains("This is a PDF");
      assertThat(fit("tram.txt", new byte[0]).asString()).contains("There is no text in it.");
      assertThat(fit("tram.txt", new byte[SentText.MOST_BYTES + 1]).statusCode()).isEqualTo(422);
    }
  }

  @Nested
  class Reading {

    @Test
    void textIsShownAsTextAndOnlyToTheClass() {
      assertThat(attach(TEXT + "\n<script>alert(1)</script>", Map.of()).statusCode())
          .isEqualTo(303);
      assertThat(page(school.student(), ANY))
          .contains("paragraph 2", "the &lt;i&gt;end&lt;/i&gt;")
          .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
          .doesNotContain("<script>alert", "Remove it", "What was done");
      Person stranger = people.any();
      assertThat(as(stranger).get(address(ANY, "")).statusCode()).isEqualTo(404);
      assertThat(as(stranger).get(address(ANY, "")).asString()).doesNotContain("paragraph 2");
    }

    @Test
    void studentsFindTheListOnceThereIsSomethingInIt() {
      String course = "/courses/" + school.course().id();
      assertThat(student().get(course).asString()).doesNotContain(course + "/readings");
      assertThat(student().get(course + "/readings").asString())
          .contains("Nothing is attached in this course.");
      assertThat(student().get(address(ANY, "")).statusCode()).isEqualTo(404);
      attach(TEXT, Map.of());
      assertThat(student().get(course).asString()).contains(course + "/readings");
      assertThat(student().get(course + "/readings").asString())
          .contains(address(ANY, ""))
          .doesNotContain("cited places", "russia-in-asia");
    }

    @Test
    void instructorsSeeTheReadingsOfTheirQuizzesAndOfAnyOtherPack() {
      String list = "/courses/" + school.course().id() + "/readings";
      assertThat(instructor().get(list).asString())
          .contains(address(ANY, ""), "Nothing attached", "value=\"russia-in-asia\"")
          .doesNotContain(address("russia-in-asia/", ""));
      assertThat(instructor().get(list + "?pack=russia-in-asia").asString())
          .contains(address("russia-in-asia/", ""));
      assertThat(instructor().get(list + "?pack=<none>").statusCode()).isEqualTo(200);
    }

    @Test
    void readingThatNoPackHasIsNotThere() {
      assertThat(instructor().get(address("any/other", "")).statusCode()).isEqualTo(404);
      assertThat(instructor().get(address("other/reading", "")).statusCode()).isEqualTo(404);
      assertThat(instructor().post(address("any/..%2f", "/removal")).statusCode()).isEqualTo(404);
    }

    @Test
    void linkNamesWhereItLeadsAndNothingElseIsTaken() {
      Response refused =
          instructor().formParam("link", "javascript:alert(1)").post(address(ANY, "/link"));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.asString()).contains("begins with https://").doesNotContain("href=\"java");
      instructor()
          .formParam("link", " https://library.example.org/a?b=\"c ".replace("\"", "%22"))
          .post(address(ANY, "/link"))
          .then()
          .statusCode(303);
      assertThat(page(school.student(), ANY))
          .contains("href=\"https://library.example.org/a?b=%22c\"")
          .contains("Read it at library.example.org", "noopener");
    }
  }

  @Nested
  class Replacing {

    private String id() {
      return attachments.of(school.course().id()).get(0).what().target();
    }

    @Test
    void textThatIsReplacedIsDeletedAndWhoDidWhatStays() {
      attach(TEXT, Map.of());
      String first = id();
      attach("Another text.", Map.of());
      assertThat(id()).isNotEqualTo(first);
      assertThat(texts.findByIdOptional(first)).isEmpty();
      assertThat(page(school.student(), ANY))
          .contains("Another text.")
          .doesNotContain("paragraph 2");
      String second = id();
      instructor().formParam("link", "https://a.example.org").post(address(ANY, "/link"));
      assertThat(texts.findByIdOptional(second)).isEmpty();
      assertThat(instructor().post(address(ANY, "/removal")).statusCode()).isEqualTo(303);
      instructor().post(address(ANY, "/removal"));
      assertThat(attachments.of(school.course().id())).isEmpty();
      assertThat(student().get(address(ANY, "")).statusCode()).isEqualTo(404);
      assertThat(
              Pattern.compile("by " + school.instructor().name())
                  .matcher(page(school.instructor(), ANY))
                  .results()
                  .count())
          .isEqualTo(4);
    }

    @Test
    void otherCourseHasItsOwn() {
      attach(TEXT, Map.of());
      TestQuizzes.Class other = classes.with(school.quiz().rules(), school.quiz().slots());
      assertThat(attachments.of(other.course().id())).isEmpty();
      Attempt there = attempts.handIn(other.student(), other.quiz(), Map.of());
      assertThat(result(other.student(), there)).contains("look for").doesNotContain("paragraph 1");
    }
  }

  @Nested
  class Results {

    @Test
    void citationOpensItsParagraphWithItsNeighbours() {
      attach("intro\n" + TEXT, Map.of());
      assertThat(result(school.student(), handedIn()))
          .contains("<details class=\"cited\">", "<p>paragraph 1</p>")
          .contains("The paragraph before</summary><p>intro</p>")
          .contains("The paragraph after</summary><p>paragraph 2</p>")
          .contains(address(ANY, "#p2"));
    }

    @Test
    void wordsToLookForAreMarked() {
      attach("one\nHere some words stand & <b>more</b>.", Map.of());
      assertThat(result(school.student(), handedIn()))
          .contains("<p>Here <mark>some words</mark> stand &amp; &lt;b&gt;more&lt;/b&gt;.</p>");
    }

    @Test
    void whatTheCopyLacksIsNamedAsBefore() {
      attach("Nothing of it.", Map.of());
      assertThat(result(school.student(), handedIn()))
          .contains("look for <span class=\"sought\">some words</span>")
          .doesNotContain("<details class=\"cited\">", "Nothing of it.");
    }

    @Test
    void linkStandsBesideTheCitation() {
      attached.attachLink(school.course(), ANY, school.instructor());
      assertThat(result(school.student(), handedIn())).contains("opens library.example.org");
    }

    @Test
    void apiSaysNothingOfTheText() {
      attach("Here some words stand secretly.", Map.of());
      Attempt attempt = handedIn();
      String token = people.token(school.student());
      List.of("", "/questions/1", "/result")
          .forEach(
              rest ->
                  assertThat(
                          given()
                              .auth()
                              .oauth2(token)
                              .get("/api/v1/attempts/" + attempt.id() + rest)
                              .asString())
                      .doesNotContain("secretly"));
    }
  }

  @Nested
  class WhileTaking {

    private String question(Attempt attempt) {
      student()
          .formParams(
              Map.of("q1.here", "1", "q1.option", PartId.of("Bob").value(), "go", "check.1"))
          .post("/attempts/" + attempt.id() + "/questions/1");
      return student().get("/attempts/" + attempt.id() + "/questions/1").asString();
    }

    @Test
    void nothingOpensUntilTheStudentHasHandedIn() {
      attach(TEXT, Map.of());
      Attempt before = handedIn();
      Attempt running = attempts.start(school.student(), school.quiz());
      assertThat(question(running)).contains("Why Bob").doesNotContain("paragraph 1");
      assertThat(result(school.student(), before)).doesNotContain("paragraph 1");
      assertThat(page(school.student(), ANY))
          .contains("This opens again when you have handed it in.")
          .doesNotContain("paragraph 1");
      assertThat(result(school.instructor(), before)).contains("paragraph 1");
      student().post("/attempts/" + running.id() + "/submission");
      assertThat(result(school.student(), before)).contains("paragraph 1");
      assertThat(page(school.student(), ANY)).contains("paragraph 1");
    }

    @Test
    void linkIsClosedAsWell() {
      attached.attachLink(school.course(), ANY, school.instructor());
      attempts.start(school.student(), school.quiz());
      assertThat(page(school.student(), ANY)).doesNotContain("https://library.example.org");
    }

    @Test
    void instructorMayAllowIt() {
      attach(TEXT, Map.of("whileTaking", "yes"));
      Attempt running = attempts.start(school.student(), school.quiz());
      assertThat(question(running)).contains("paragraph 1");
      assertThat(page(school.student(), ANY)).contains("paragraph 1");
      instructor()
          .contentType("application/x-www-form-urlencoded")
          .post(address(ANY, "/access"))
          .then()
          .statusCode(303);
      assertThat(page(school.student(), ANY)).doesNotContain("paragraph 1");
    }

    @Test
    void whoSitsOverAQuizElsewhereReadsOn() {
      attach(TEXT, Map.of());
      TestQuizzes.Class other = classes.with(school.quiz().rules(), school.quiz().slots());
      attempts.start(school.student(), other.quiz());
      assertThat(page(school.student(), ANY)).contains("paragraph 1");
    }
  }
}
