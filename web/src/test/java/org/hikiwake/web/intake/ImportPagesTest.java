package org.hikiwake.web.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Examining;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.StoredPacks;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is sent is looked at, and imported when it is confirmed. */
@ServerTest
@ActivateRequestContext
class ImportPagesTest {

  private static final String CLAIM = "Of all ways to relieve the bridge a tram costs the most.";
  private static final String MENDED = "A tram is what it costs most to relieve the bridge with.";

  @Inject StoredPacks stored;
  @Inject Library library;
  @Inject TestPacks packs;
  @Inject TestPeople people;
  @Inject TestQuizzes quizzes;
  @Inject Courses courses;

  private final PackId id = TestPacks.fresh();
  private Person me;

  @BeforeEach
  void enter() {
    me = people.any(Role.INSTRUCTOR);
  }

  @AfterEach
  void leave() {
    packs.retireAll();
  }

  private Response send(Person sender, String name, byte[] file) {
    return given()
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), people.cookie(sender))
        .multiPart("file", name, file)
        .post("/packs/import");
  }

  private Response send(SortedMap<String, String> files) {
    return send(me, "tram.zip", TestPacks.zip(files));
  }

  private Response get(String path) {
    return given().cookie(TestPeople.cookieName(), people.cookie(me)).get(path);
  }

  private Response post(String path) {
    return given()
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), people.cookie(me))
        .post(path);
  }

  private static String text(Response response) {
    return response
        .asString()
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .replace("&quot;", "\"");
  }

  private static String preview(Response sent) {
    assertThat(sent.statusCode()).as(text(sent)).isEqualTo(303);
    return path(sent);
  }

  private static String path(Response response) {
    return response.getHeader("Location").replaceFirst("^https?://[^/]+", "");
  }

  private void add(String version) {
    packs.add(TestPacks.files(id, version), me.id());
  }

  @Nested
  class AFileThatIsNoPack {

    @Test
    void isReportedWithFileLineFaultAndRemedy() {
      SortedMap<String, String> files =
          TestPacks.files(id, "1.0.0", "holders: [carl-dane]", "holders: [carl-dan]");
      Response answer = send(files);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(text(answer))
          .contains("are wrong in this pack", "statements/positions.yaml", "Line 31:", "carl-dan")
          .contains("dangling-reference", "Nothing was kept");
      assertThat(stored.current(id)).isEmpty();
    }

    @Test
    void mayBeAnything() {
      Response answer = send(me, "report.pdf", "%PDF-1.7\n\u0001".getBytes(StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(text(answer)).contains("wrong in this pack");
    }

    @Test
    void mayLeadOutOfItsFolder() {
      Response answer = send(new TreeMap<>(Map.of("../evil.yaml", "hikiwake: 1")));
      assertThat(text(answer)).contains("leads out of the pack");
    }

    @Test
    void mayBeABomb() {
      Response answer = send(new TreeMap<>(Map.of("pack.yaml", " ".repeat(3 << 20))));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(text(answer)).contains("more than 100 times its size");
    }

    /** A browser sends a nameless file where none was chosen. */
    @Test
    void mayBeMissing() {
      Response answer = send(me, "", new byte[0]);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(text(answer)).contains("Choose a file first.");
    }

    @Test
    void mayBeEmpty() {
      Response answer = send(me, "empty.yaml", new byte[0]);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(text(answer))
          .contains("“empty.yaml” is empty.")
          .doesNotContain("Choose a file first.");
    }

    @Test
    void isAskedAfterWhereItIsCalledOtherwise() {
      byte[] nonsense = "nonsense".getBytes(StandardCharsets.UTF_8);
      String sentence = "is called neither .yaml nor .zip. Is it the right file?";
      assertThat(text(send(me, "tram.png", nonsense))).contains("“tram.png” " + sentence);
      assertThat(text(send(me, "tram.YML", nonsense))).doesNotContain(sentence);
    }

    /** A remedy may be a question, which ends in no full stop. */
    @Test
    void isToldWhatToDoInWholeSentences() {
      String answer =
          text(send(TestPacks.files(id, "1.0.0", "holders: [carl-dane]", "holder: [carl-dane]")));
      assertThat(answer)
          .contains("there is no key \"holder\" here. did you mean \"holders\"? unknown-key")
          .contains("missing-key");
    }
  }

  @Nested
  class APackThatIsNotTaken {

    private String refusal(SortedMap<String, String> files) {
      Response answer = send(files);
      assertThat(answer.statusCode()).isEqualTo(422);
      return text(answer);
    }

    @Test
    void hasTheIdOfOneThatWasShipped() {
      assertThat(refusal(TestPacks.files(new PackId("russia-in-asia"), "9.0.0")))
          .contains("comes with Hikiwake");
    }

    @Test
    void isCalledAsAnAddressIs() {
      assertThat(refusal(TestPacks.files(new PackId("import"), "1.0.0"))).contains("an address");
    }

    @Test
    void saysTheSameAsTheCurrentVersion() {
      add("1.0.0");
      assertThat(refusal(TestPacks.files(id, "1.0.0"))).contains("There is nothing to import");
    }

    @Test
    void saysTheSameAsTheCurrentVersionOfAPackThatIsRetired() {
      add("1.0.0");
      stored.retire(id, true, me.id());
      assertThat(refusal(TestPacks.files(id, "1.0.0")))
          .contains("This is what version 1.0.0 says already, and the pack is retired.");
    }

    @Test
    void hasNoLaterVersion() {
      add("1.2.0");
      assertThat(refusal(TestPacks.files(id, "1.1.9"))).contains("The version here is 1.2.0");
    }

    @Test
    void isSomebodyElses() {
      add("1.0.0");
      Person other = people.any(Role.INSTRUCTOR);
      String answer = text(send(other, "x", TestPacks.zip(TestPacks.files(id, "1.1.0"))));
      assertThat(answer).contains("belongs to " + me.name());
    }

    @Test
    void mayBeAnybodysForAnAdministrator() {
      add("1.0.0");
      Person administrator = people.any(Role.ADMINISTRATOR);
      preview(send(administrator, "x", TestPacks.zip(TestPacks.files(id, "1.1.0"))));
    }
  }

  @Nested
  class AFirstVersion {

    @Test
    void showsWhatItContainsAndIsImportedWhenItIsConfirmed() {
      String preview = preview(send(TestPacks.files(id, "1.0.0")));
      assertThat(text(get(preview))).contains("Nothing was taken yet.", "Readings 1 Authors 5");
      assertThat(stored.current(id)).isEmpty();
      assertThat(path(post(preview))).isEqualTo("/packs/" + id + "?done=imported");
      assertThat(library.find(id)).isPresent();
      assertThat(get(preview).statusCode()).isEqualTo(404);
    }

    @Test
    void isDroppedWithoutATrace() {
      String preview = preview(send(TestPacks.files(id, "1.0.0")));
      assertThat(path(post(preview + "/withdrawal"))).isEqualTo("/packs?done=dropped");
      assertThat(post(preview).statusCode()).isEqualTo(404);
      assertThat(stored.current(id)).isEmpty();
    }
  }

  @Test
  void whatNoQuestionsCanBeMadeOfIsToldSoAsOftenAsOneLooks() {
    String preview = preview(send(TestPacks.files(id, "1.0.0")));
    QuarkusMock.installMockForType(
        new Examining(stored) {
          @Override
          public CompletableFuture<ExaminedPack> ofUpload(String fingerprint) {
            return CompletableFuture.failedFuture(new IllegalStateException("a test"));
          }
        },
        Examining.class);
    assertThat(path(post(preview))).isEqualTo(preview);
    for (int turn = 0; turn < 2; turn++) {
      assertThat(text(get(preview))).contains("That is a mistake of Hikiwake and not yours");
    }
    assertThat(stored.current(id)).isEmpty();
    assertThat(path(post(preview + "/withdrawal"))).isEqualTo("/packs?done=dropped");
    assertThat(get(preview).statusCode()).isEqualTo(404);
  }

  /** Whoever has no scripts presses; ready.js asks by itself, and goes on when it is 200. */
  @Test
  void aPageSaysThatQuestionsAreBeingMade() {
    String preview = preview(send(TestPacks.files(id, "1.0.0")));
    QuarkusMock.installMockForType(
        new Examining(stored) {
          @Override
          public CompletableFuture<ExaminedPack> ofUpload(String fingerprint) {
            return new CompletableFuture<>();
          }
        },
        Examining.class);
    Response page = get(preview);
    assertThat(page.statusCode()).isEqualTo(202);
    assertThat(text(page))
        .contains("The questions of 14 statements are being made and examined.", "Look again");
  }

  @Nested
  class AFurtherVersion {

    private final SortedMap<String, String> next = TestPacks.files(id, "1.1.0", CLAIM, MENDED);

    @Test
    void showsWhatChangedFieldByField() {
      add("1.0.0");
      String page = text(get(preview(send(next))));
      assertThat(page)
          .contains("0 new, 2 changed, 0 gone")
          .contains("Position dane-too-dear Changed")
          .contains("claim Before: " + CLAIM + " After: " + MENDED)
          .contains("version Before: 1.0.0 After: 1.1.0");
    }

    @Test
    void showsWhatBecomesOfTheQuestions() {
      add("1.0.0");
      assertThat(text(get(preview(send(next)))))
          .containsPattern("[1-9][0-9]* stay as they are [1-9][0-9]* read");
    }

    @Test
    void isRefusedWhereAnotherOneCameMeanwhile() {
      add("1.0.0");
      String preview = preview(send(next));
      get(preview);
      add("1.0.1");
      Response answer = post(preview);
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(text(answer)).contains("Meanwhile version 1.0.1 was imported by " + me.name());
      assertThat(stored.versions(id)).hasSize(2);
    }
  }

  @Nested
  class WhatItTouches {

    private QuestionVersion keyedTo(String statement) {
      return library.bank(id.value()).questions().stream()
          .filter(v -> v.provenance().keyed().toString().contains(statement))
          .findFirst()
          .orElseThrow();
    }

    private Quiz quiz(Person instructor, QuestionVersion... versions) {
      Course course = courses.open("Trams", me.zone(), instructor.id());
      List<Slot> slots = List.of(versions).stream().map(v -> new Slot("", v, Score.FULL)).toList();
      return quizzes.published(course, instructor, Rules.usual(), slots);
    }

    private String previewOfNext() {
      return get(preview(send(TestPacks.files(id, "1.1.0", CLAIM, MENDED)))).asString();
    }

    @Test
    void isAPublishedQuizOfMineWithItsQuestions() {
      add("1.0.0");
      Quiz quiz = quiz(me, keyedTo("brook-little-room"), keyedTo("dane-too-dear"));
      String page = previewOfNext();
      assertThat(page).contains("/quizzes/" + quiz.id() + "/builder");
      assertThat(page.replaceAll("<[^>]*>", ""))
          .contains("Question 2:", "What its key rests on changes; there is a new version of it.");
    }

    @Test
    void isOnlyCountedInCoursesThatIDoNotTeach() {
      add("1.0.0");
      Quiz quiz = quiz(people.any(Role.INSTRUCTOR), keyedTo("dane-too-dear"));
      assertThat(previewOfNext())
          .contains("It touches 1 published quiz in a course that you do not teach.")
          .doesNotContain(quiz.id().value());
    }

    @Test
    void isNotWhatAnEarlierVersionHasTouched() {
      add("1.0.0");
      quiz(me, keyedTo("dane-too-dear"));
      packs.add(TestPacks.files(id, "1.1.0", CLAIM, MENDED), me.id());
      String preview = preview(send(TestPacks.files(id, "1.1.1", CLAIM, MENDED)));
      assertThat(text(get(preview))).contains("It touches no published quiz of your courses.");
    }

    @Test
    void isNoQuizThatRestsOnOtherStatements() {
      add("1.0.0");
      QuestionVersion apart =
          library.bank(id.value()).questions().stream()
              .filter(v -> !v.provenance().used().toString().contains("dane-too-dear"))
              .filter(v -> !v.toString().contains(CLAIM))
              .findFirst()
              .orElseThrow();
      Quiz quiz = quiz(me, apart);
      assertThat(previewOfNext())
          .contains("It touches no published quiz of your courses.")
          .doesNotContain(quiz.id().value());
    }
  }
}
