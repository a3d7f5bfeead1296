package org.hikiwake.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.web.ApiClient;
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

/** A program sends packs, looks at what they change, imports, compares, takes along and retires. */
@ServerTest
@ActivateRequestContext
class PackImportApiTest {

  private static final String IMPORT = "/packs/import";
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
  private Course course;
  private ApiClient mine;
  private ApiClient others;

  @BeforeEach
  void enter() {
    me = people.any(Role.INSTRUCTOR);
    course = courses.open("Trams", ZoneOffset.UTC, me.id());
    mine = new ApiClient(people.token(me));
    others = new ApiClient(people.token(people.any(Role.INSTRUCTOR)));
  }

  @AfterEach
  void leave() {
    packs.retireAll();
  }

  private static ValidatableResponse send(ApiClient program, byte[] file) {
    return program
        .request()
        .contentType("application/zip")
        .body(file)
        .post("/api/v1" + IMPORT)
        .then();
  }

  private ValidatableResponse send(SortedMap<String, String> files) {
    return send(mine, TestPacks.zip(files));
  }

  /** Sends it and confirms it. */
  private ValidatableResponse add(SortedMap<String, String> files) {
    return confirm(sent(files));
  }

  private String sent(SortedMap<String, String> files) {
    return send(files).statusCode(201).extract().path("id");
  }

  private ValidatableResponse confirm(String upload) {
    return mine.put(IMPORT + "/" + upload + "/confirmation", "{}");
  }

  private static void assertProblem(ValidatableResponse answer, int status, String word) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", endsWith(":" + word));
  }

  @Nested
  class WhatIsSent {

    @Test
    void waitsUntilItIsConfirmed() {
      Response sent = send(TestPacks.files(id, "1.0.0")).statusCode(201).extract().response();
      sent.then()
          .header("Location", endsWith(IMPORT + "/" + sent.path("id")))
          .body("pack", equalTo(id.value()))
          .body("version", equalTo("1.0.0"))
          .body("state", equalTo("ready"))
          .body("before", nullValue())
          .body("changes", nullValue())
          .body("counts.readings", is(1))
          .body("counts.asked", greaterThan(20));
      assertThat(stored.current(id)).isEmpty();
    }

    @Test
    void mayBeOneFile() {
      mine.request()
          .contentType("application/yaml")
          .queryParam("name", "mine.yaml")
          .body("hikiwake: 1\npack:\n  id: x\n".getBytes(StandardCharsets.UTF_8))
          .post("/api/v1" + IMPORT)
          .then()
          .statusCode(422)
          .body("problems.file", hasItem("mine.yaml"));
    }

    @Test
    void isToldWhatIsWrongInItWithFileAndLine() {
      SortedMap<String, String> files =
          TestPacks.files(id, "1.0.0", "holders: [carl-dane]", "holders: [carl-dan]");
      ValidatableResponse answer = send(files);
      assertProblem(answer, 422, "pack-rejected");
      answer
          .body("detail", containsString("Nothing was kept"))
          .body("problems[0].file", equalTo("statements/positions.yaml"))
          .body("problems[0].line", is(31))
          .body("problems[0].code", equalTo("dangling-reference"))
          .body("problems[0].message", containsString("carl-dan"))
          .body("problems[0].remedy.length()", greaterThan(5));
      assertThat(stored.current(id)).isEmpty();
    }

    @Test
    void mayBeABombOrNothingOrTooLarge() {
      assertProblem(
          send(new TreeMap<>(Map.of("pack.yaml", " ".repeat(3 << 20)))), 422, "pack-rejected");
      assertProblem(send(mine, new byte[0]), 400, "malformed");
      byte[] large = "#".repeat((4 << 20) + 1).getBytes(StandardCharsets.UTF_8);
      assertProblem(send(mine, large), 422, "pack-rejected");
    }

    @Test
    void isNothingNewWhereTheCurrentVersionSaysTheSame() {
      add(TestPacks.files(id, "1.0.0")).statusCode(201);
      send(TestPacks.files(id, "1.0.0"))
          .statusCode(200)
          .body("state", equalTo("current"))
          .body("id", nullValue())
          .body("version", equalTo("1.0.0"));
    }

    @Test
    void isToldThatThePackIsRetiredWhereTheCurrentVersionSaysTheSame() {
      add(TestPacks.files(id, "1.0.0")).statusCode(201);
      mine.put("/packs/" + id + "/retirement", "{}").statusCode(200);
      ValidatableResponse again = send(TestPacks.files(id, "1.0.0"));
      assertProblem(again, 409, "conflict");
      again.body("detail", containsString("1.0.0 says already, and the pack is retired. Bring it"));
      mine.delete("/packs/" + id + "/retirement").statusCode(200);
      send(TestPacks.files(id, "1.0.0")).statusCode(200).body("state", equalTo("current"));
    }

    @Test
    void isNotTakenWhereItsIdOrVersionIsNotItsOwn() {
      add(TestPacks.files(id, "1.2.0")).statusCode(201);
      assertProblem(send(TestPacks.files(id, "1.1.9")), 409, "conflict");
      byte[] next = TestPacks.zip(TestPacks.files(id, "1.3.0"));
      ValidatableResponse owned = send(others, next);
      assertProblem(owned, 409, "conflict");
      owned.body("detail", containsString(me.name()));
      PackId shipped = new PackId("russia-in-asia");
      assertProblem(send(TestPacks.files(shipped, "9.0.0")), 409, "conflict");
    }

    @Test
    void isNotForStudents() {
      ApiClient student = new ApiClient(people.token(people.any()));
      assertProblem(send(student, TestPacks.zip(TestPacks.files(id, "1.0.0"))), 403, "not-yours");
    }

    @Test
    void isSeenAndDroppedByItsSenderAlone() {
      String path = IMPORT + "/" + sent(TestPacks.files(id, "1.0.0"));
      assertProblem(others.get(path), 404, "unknown-address");
      assertProblem(others.put(path + "/confirmation", "{}"), 404, "unknown-address");
      assertProblem(others.delete(path), 404, "unknown-address");
      mine.delete(path).statusCode(204);
      assertProblem(mine.get(path), 404, "unknown-address");
    }

    /** To look at it changes nothing, however often. */
    @Test
    void staysWhereNoQuestionsCouldBeMadeOfIt() {
      String path = IMPORT + "/" + sent(TestPacks.files(id, "1.0.0"));
      QuarkusMock.installMockForType(
          new Examining(stored) {
            @Override
            public CompletableFuture<ExaminedPack> ofUpload(String fingerprint) {
              return CompletableFuture.failedFuture(new IllegalStateException("a test"));
            }
          },
          Examining.class);
      for (int turn = 0; turn < 2; turn++) {
        assertProblem(mine.get(path), 503, "not-made");
      }
      mine.delete(path).statusCode(204);
    }

    @Test
    void isToldThatItsQuestionsAreBeingMade() {
      String upload = sent(TestPacks.files(id, "1.0.0"));
      QuarkusMock.installMockForType(
          new Examining(stored) {
            @Override
            public CompletableFuture<ExaminedPack> ofUpload(String fingerprint) {
              return new CompletableFuture<>();
            }
          },
          Examining.class);
      mine.get(IMPORT + "/" + upload).statusCode(202).body("state", equalTo("being-made"));
      assertProblem(confirm(upload), 503, "being-made");
    }
  }

  @Nested
  class AConfirmation {

    @Test
    void makesItTheCurrentVersionAndMayBeSentTwice() {
      String upload = sent(TestPacks.files(id, "1.0.0"));
      confirm(upload)
          .statusCode(201)
          .header("Location", endsWith("/packs/" + id + "/versions/1.0.0"))
          .body("importedBy", equalTo(me.name()));
      confirm(upload).statusCode(200).body("version", equalTo("1.0.0"));
      assertThat(stored.versions(id)).hasSize(1);
      assertThat(library.find(id)).isPresent();
    }

    @Test
    void mayKeepAFirstVersionToACourse() {
      String upload = sent(TestPacks.files(id, "1.0.0"));
      String path = IMPORT + "/" + upload + "/confirmation";
      assertProblem(mine.put(path, "{\"course\":\"none\"}"), 404, "unknown-course");
      mine.put(path, "{\"course\":\"" + course.id() + "\"}").statusCode(201);
      mine.get("/packs/" + id + "/versions").body("course", equalTo(course.id().value()));
      others.get("/packs/" + id + "/versions").statusCode(404);
    }

    @Test
    void leavesAFurtherVersionToWhomThePackIsOpen() {
      add(TestPacks.files(id, "1.0.0"));
      String path = IMPORT + "/" + sent(TestPacks.files(id, "1.1.0", CLAIM, MENDED));
      assertProblem(
          mine.put(path + "/confirmation", "{\"course\":\"" + course.id() + "\"}"),
          422,
          "unacceptable");
      confirm(path.replaceFirst(".*/", "")).statusCode(201);
    }

    @Test
    void isRefusedWhereAnotherVersionCameMeanwhile() {
      add(TestPacks.files(id, "1.0.0"));
      String upload = sent(TestPacks.files(id, "1.1.0", CLAIM, MENDED));
      add(TestPacks.files(id, "1.0.1"));
      ValidatableResponse answer = confirm(upload);
      assertProblem(answer, 409, "conflict");
      answer.body("detail", containsString("1.0.1"));
      assertThat(stored.versions(id)).hasSize(2);
    }

    @Test
    void isStillRefusedHoweverOftenItIsLookedAt() {
      add(TestPacks.files(id, "1.0.0"));
      String path = IMPORT + "/" + sent(TestPacks.files(id, "1.1.0", CLAIM, MENDED));
      add(TestPacks.files(id, "1.0.1"));
      for (int turn = 0; turn < 2; turn++) {
        assertProblem(mine.get(path), 409, "conflict");
      }
      mine.delete(path).statusCode(204);
    }
  }

  @Nested
  class Versions {

    @BeforeEach
    void addTwo() {
      add(TestPacks.files(id, "1.0.0"));
      add(TestPacks.files(id, "1.1.0", CLAIM, MENDED));
    }

    @Test
    void areListedTheLatestFirst() {
      library.bank(id.value());
      others
          .get("/packs/" + id + "/versions")
          .statusCode(200)
          .body("versions.version", contains("1.1.0", "1.0.0"))
          .body("owner", equalTo(me.name()))
          .body("course", nullValue());
      others.get("/packs/" + id + "/versions/1.0.0").body("importedBy", equalTo(me.name()));
      assertProblem(others.get("/packs/" + id + "/versions/3.0.0"), 404, "unknown-address");
      assertProblem(others.get("/packs/none/versions"), 404, "unknown-pack");
      new ApiClient(people.token(people.any())).get("/packs/" + id + "/versions").statusCode(403);
    }

    @Test
    void areThereForWhatWasShipped() {
      others
          .get("/packs/russia-in-asia/versions")
          .body("condition", equalTo("ready"))
          .body("versions", hasSize(1))
          .body("versions[0].importedBy", nullValue());
    }

    /** A release may ship what somebody had imported under that id. */
    @Test
    void areThoseThatWereImportedAndTheOneThatIsShippedByNow() {
      PackId shipped = new PackId("russia-in-asia");
      String now = library.bank(shipped.value()).pack().header().version().text();
      packs.add(TestPacks.files(shipped, "0.0.1"), me.id());
      try {
        others
            .get("/packs/" + shipped + "/versions")
            .body("versions.version", contains(now, "0.0.1"))
            .body("versions[0].importedBy", nullValue())
            .body("versions[1].importedBy", equalTo(me.name()))
            .body("owner", nullValue());
        others.get("/packs/" + shipped + "/versions/" + now).body("importedBy", nullValue());
        others
            .get("/packs/" + shipped + "/changes?limit=1")
            .body("from", equalTo("0.0.1"))
            .body("to", equalTo(now));
      } finally {
        packs.takeOut(shipped);
      }
    }

    @Test
    void canBeTakenAlong() throws IOException {
      byte[] archive =
          others
              .get("/packs/" + id + "/versions/1.0.0/files/zip")
              .statusCode(200)
              .extract()
              .asByteArray();
      PackFiles files = PackFiles.inZip(new ByteArrayInputStream(archive));
      assertThat(TestPacks.pack(files)).isEqualTo(TestPacks.pack(TestPacks.files(id, "1.0.0")));
      assertProblem(
          others.get("/packs/" + id + "/versions/1.0.0/files/pdf"), 404, "unknown-address");
    }

    @Test
    void areComparedEntryByEntry() {
      others
          .get("/packs/" + id + "/changes")
          .statusCode(200)
          .body("from", equalTo("1.0.0"))
          .body("to", equalTo("1.1.0"))
          .body("changed", is(2))
          .body("entries.find { it.id == 'dane-too-dear' }.list", equalTo("positions"))
          .body("entries.find { it.id == 'dane-too-dear' }.fields[0].before", equalTo(CLAIM))
          .body("entries.find { it.id == 'dane-too-dear' }.fields[0].after", equalTo(MENDED))
          .body("touches.kept", greaterThan(0));
      others.get("/packs/" + id + "/changes?from=1.1.0&to=1.1.0").body("entries", hasSize(0));
      assertProblem(others.get("/packs/" + id + "/changes?from=7.0.0"), 404, "unknown-address");
    }

    @Test
    void areComparedPartByPart() {
      String path = "/packs/" + id + "/changes?limit=1";
      String next = others.get(path).body("entries", hasSize(1)).extract().path("next");
      others.get(path + "&after=" + next).body("entries", hasSize(1)).body("next", nullValue());
    }

    private Quiz asked(int questions) {
      List<Slot> slots =
          library.bank(id.value()).questions().stream()
              .filter(v -> v.provenance().keyed().toString().contains("dane-too-dear"))
              .limit(questions)
              .map(Slot::of)
              .toList();
      assertThat(slots).hasSize(questions);
      return quizzes.published(course, me, Rules.usual(), slots);
    }

    /** What is touched comes after the entries, and each of it once. */
    @Test
    void touchPartByPart() {
      Quiz quiz = asked(3);
      List<Integer> entries = new ArrayList<>();
      List<List<Integer>> touched = new ArrayList<>();
      String after = "";
      while (after != null) {
        Response part =
            mine.get("/packs/" + id + "/changes?limit=2&after=" + after).extract().response();
        part.then()
            .body("touches.inQuizzes", is(3))
            .body("touches.inReview", is(0))
            .body("touches.quizzes.id", everyItem(equalTo(quiz.id().value())));
        entries.add(part.path("entries.size()"));
        touched.add(part.path("touches.quizzes.questions.flatten().position"));
        after = part.path("next");
      }
      assertThat(entries).containsExactly(2, 0, 0);
      assertThat(touched).containsExactly(List.of(), List.of(1, 2), List.of(3));
    }

    @Test
    void touchQuizzes() {
      Quiz quiz = asked(1);
      mine.get("/packs/" + id + "/changes")
          .body("touches.quizzes[0].id", equalTo(quiz.id().value()))
          .body("touches.quizzes[0].questions[0].position", is(1))
          .body("touches.quizzes[0].questions[0].rests", equalTo("key"));
      others
          .get("/packs/" + id + "/changes")
          .body("touches.quizzes", hasSize(0))
          .body("touches.elsewhere", is(1));
    }
  }

  @Nested
  class ItsOwner {

    private final String retirement = "/packs/" + id + "/retirement";

    @BeforeEach
    void add() {
      PackImportApiTest.this.add(TestPacks.files(id, "1.0.0"));
    }

    @Test
    void retiresItAndBringsItBackAsOftenAsHeLikes() {
      for (int turn = 0; turn < 2; turn++) {
        mine.put(retirement, "{}").statusCode(200).body("condition", equalTo("retired"));
        assertThat(library.find(id)).isEmpty();
      }
      for (int turn = 0; turn < 2; turn++) {
        mine.delete(retirement).statusCode(200);
        assertThat(library.find(id)).isPresent();
      }
      assertThat(stored.retirements(id)).hasSize(2);
    }

    @Test
    void isAloneInThat() {
      assertProblem(others.put(retirement, "{}"), 403, "not-yours");
      assertProblem(others.delete(retirement), 403, "not-yours");
      assertProblem(others.put("/packs/" + id + "/reach", "{\"course\":null}"), 403, "not-yours");
      assertProblem(mine.put("/packs/russia-in-asia/retirement", "{}"), 422, "unacceptable");
    }

    /** Where others use it concerns who may keep it from them. */
    @Test
    void aloneIsToldWhereElseItIsUsed() {
      String path = "/packs/" + id + "/reach";
      mine.get(path).body("elsewhere", is(0), "ownQuestions", is(0));
      others.get(path).statusCode(200).body("elsewhere", nullValue(), "ownQuestions", nullValue());
      ApiClient administrator = new ApiClient(people.token(people.any(Role.ADMINISTRATOR)));
      administrator.get(path).body("elsewhere", is(0), "ownQuestions", is(0));
      administrator
          .get("/packs/russia-in-asia/reach")
          .statusCode(200)
          .body("elsewhere", nullValue());
    }

    @Test
    void keepsItToACourseAndOpensItAgain() {
      String path = "/packs/" + id + "/reach";
      mine.get(path)
          .body("course", nullValue())
          .body("quizzes", hasSize(0))
          .body("elsewhere", is(0))
          .body("ownQuestions", is(0));
      for (int turn = 0; turn < 2; turn++) {
        mine.put(path, "{\"course\":\"" + course.id() + "\"}")
            .statusCode(200)
            .body("course", equalTo(course.id().value()));
      }
      others.get(path).statusCode(404);
      assertProblem(mine.put(path, "{}"), 400, "malformed");
      others.get(path).statusCode(404);
      mine.put(path, "{\"course\":null}").statusCode(200).body("course", nullValue());
      others.get(path).statusCode(200);
    }
  }
}
