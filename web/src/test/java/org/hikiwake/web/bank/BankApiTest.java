package org.hikiwake.web.bank;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ApiDescription;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.authoring.TestWriting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.TestPacks;
import org.hikiwake.web.review.Review;
import org.hikiwake.web.review.Reviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bank of a pack over JSON: what there is, how it stands, and what is decided of it. */
@ServerTest
@ActivateRequestContext
class BankApiTest {

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject TestQuizzes quizzes;
  @Inject TestWriting writing;
  @Inject Courses courses;
  @Inject Library library;
  @Inject Reviews reviews;

  private final PackId pack = TestPacks.fresh();
  private Person instructor;
  private BankClient bank;
  private List<QuestionVersion> passed = List.of();

  @BeforeEach
  void importThePack() {
    instructor = people.any(Role.INSTRUCTOR);
    packs.add(TestPacks.ownFiles(pack, "1.0.0"), instructor.id());
    bank = as(instructor);
    passed = library.bank(pack.value()).questions();
  }

  @AfterEach
  void takeItOut() {
    packs.retireAll();
  }

  private BankClient as(Person person) {
    return BankClient.of(people.token(person), pack);
  }

  private String id(int n) {
    return passed.get(n).id().value();
  }

  private void accept(int n) {
    bank.decide(id(n), bank.revision(id(n)), "accepted", "").statusCode(200);
  }

  private void report(int n, String note) {
    given()
        .formParam("question", id(n))
        .formParam("note", note)
        .post("/reports")
        .then()
        .statusCode(200);
  }

  @Nested
  class Listing {

    @Test
    void everyQuestionIsListedOnceInTheOrderOfTheIds() {
      int total = bank.get("?limit=0").body("questions", empty()).extract().path("total");
      List<String> ids = new ArrayList<>();
      String after = "";
      while (after != null) {
        var page = bank.get("?limit=7&after=" + after).statusCode(200).extract();
        ids.addAll(page.path("questions.id"));
        after = page.path("next");
      }
      assertThat(ids).hasSize(total).isSorted().doesNotHaveDuplicates();
      assertThat(total).isEqualTo(library.examined(pack.value()).examination().all().size());
    }

    @Test
    void lineSaysHowItStandsAndWhoDecidedWhatOfWhichVersion() {
      accept(0);
      bank.get("?state=accepted")
          .body("total", is(1), "questions[0].id", is(id(0)))
          .body("questions[0].state", is("accepted"), "questions[0].result", is("passed"))
          .body("questions[0].review.decision", is("accepted"))
          .body("questions[0].review.reviewer", is(instructor.name()))
          .body("questions[0].review.at", notNullValue())
          .body("questions[0].reports", is(0), "questions[0].withheld", is(false))
          .body("questions[0].findings", empty());
      String version = bank.get("?state=accepted").extract().path("questions[0].version");
      bank.get("?state=accepted").body("questions[0].review.version", is(version));
      bank.get("?state=open").body("questions[0].review", nullValue());
    }

    @Test
    void countsSayWhatEachValueWouldLeave() {
      int total = bank.get("?limit=0").extract().path("total");
      accept(0);
      accept(1);
      bank.decide(id(2), bank.revision(id(2)), "rejected", "It asks for a detail.");
      report(3, "Two are right.");
      bank.get("?limit=0&state=accepted")
          .body("total", is(2), "counts.state.accepted", is(2), "counts.state.rejected", is(1))
          .body("counts.state.undecided", is(total - 3), "counts.state.any", is(total))
          .body("counts.reported['true']", is(0));
      bank.get("?limit=0&state=undecided").body("counts.reported['true']", is(1));
      bank.get("?reported=true").body("total", is(1), "questions[0].id", is(id(3)));
      bank.get("?reported=true").body("questions[0].reports", is(1), "counts.state.open", is(1));
    }

    @Test
    void filtersAreThoseOfThePage() {
      bank.get("?kind=true-false&limit=100")
          .body("total", greaterThan(0), "questions.kind", everyItem(is("true-false")));
      bank.get("?reading=tram&result=passed&limit=100")
          .body("questions.result", everyItem(is("passed")));
      bank.get("?q=zzz").body("total", is(0));
      bank.get("?family=" + passed.get(0).provenance().family()).body("total", greaterThan(0));
    }

    @ParameterizedTest
    @CsvSource({
      "state=praised, state is one of any",
      "kind=riddle, has the kind",
      "limit=101, limit is a number",
      "limit=-1, limit is a number"
    })
    void whatCannotBeAskedForIsSaid(String query, String said) {
      bank.get("?" + query).statusCode(422).body("detail", containsString(said));
    }
  }

  @Test
  void questionHasItsKeyItsCitationsAndItsHistory() {
    accept(0);
    bank.decide(id(0), bank.revision(id(0)), "retracted", "").statusCode(200);
    bank.question(id(0))
        .statusCode(200)
        .body("question.id", is(id(0)), "question.options.keyed", hasItem(true))
        .body("question.options[0].explanation", notNullValue())
        .body("question.options.citations", everyItem(not(empty())))
        .body("state", is("open"), "own", is(false), "edits", empty(), "reports", empty())
        .body("reviews.decision", is(List.of("retracted", "accepted")))
        .body("reviews.reviewer", everyItem(is(instructor.name())))
        .body("asked.quizzes", empty(), "asked.elsewhere", is(0), "alike", notNullValue());
    String tag = bank.question(id(0)).extract().header("ETag");
    assertThat(tag).isEqualTo("\"" + bank.revision(id(0)) + "\"");
  }

  @Test
  void answersAreAsTheyAreDescribed() {
    accept(0);
    report(0, "Two are right.");
    bank.decide(id(1), bank.revision(id(1)), "rejected", "Unclear.");
    assertFits("BankListing", bank.get("?limit=100"));
    assertFits("ReviewedQuestion", bank.question(id(0)));
    assertFits("ReportListing", bank.get("/reports"));
    assertFits("DecisionsOutcome", bank.post("/decisions", "{\"decisions\":[{}]}"));
    assertFits("Problem", bank.decide(id(0), bank.revision(id(0)), "rejected", ""));
  }

  private static void assertFits(String schema, ValidatableResponse answer) {
    ApiDescription.assertFits(schema, answer.extract().asString());
  }

  @Test
  void whereItIsAskedIsToldToWhoTeachesThere() {
    TestQuizzes.Class school = quizzes.with(Rules.usual(), List.of(Slot.of(passed.get(0))));
    bank.question(id(0)).body("asked.elsewhere", is(1), "asked.quizzes", empty());
    as(school.instructor())
        .question(id(0))
        .body("asked.elsewhere", is(0), "asked.quizzes[0].quiz", is(school.quiz().id().value()))
        .body("asked.quizzes[0].current", is(true), "asked.quizzes[0].course", is("A course"));
    quizzes.withdraw(school);
  }

  @Nested
  class DecidingOnOne {

    @Test
    void itNamesItsPersonAndVersion() {
      String version = bank.question(id(0)).extract().path("version");
      bank.decide(id(0), bank.revision(id(0)), "rejected", "The key is doubtful.")
          .statusCode(200)
          .body("state", is("rejected"), "reviews[0].reason", is("The key is doubtful."))
          .body("reviews[0].version", is(version));
      assertThat(reviews.history(new QuestionId(id(0))))
          .extracting(Review::reviewer)
          .containsExactly(instructor.id());
    }

    @Test
    void theSameAgainChangesNothing() {
      String seen = bank.revision(id(0));
      String now = bank.decide(id(0), seen, "accepted", "").extract().path("revision");
      bank.decide(id(0), seen, "accepted", "").statusCode(200).body("revision", is(now));
      bank.decide(id(0), now, "accepted", "").statusCode(200).body("reviews", hasSize(1));
      bank.decide(id(1), bank.revision(id(1)), "retracted", "").body("reviews", empty());
    }

    @Test
    void whoDecidesSecondIsToldSo() {
      String seen = bank.revision(id(0));
      BankClient other = as(people.any(Role.INSTRUCTOR));
      other.decide(id(0), seen, "rejected", "Unclear.").statusCode(200);
      bank.decide(id(0), seen, "accepted", "")
          .statusCode(412)
          .contentType("application/problem+json")
          .body("type", endsWith(":stale"));
      bank.question(id(0)).body("state", is("rejected"), "reviews", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "something", "0-0-q-old.1"})
    void anotherRevisionThanThatOfNowIsNotTaken(String revision) {
      bank.decide(id(0), revision, "accepted", "").statusCode(412);
      bank.question(id(0)).body("reviews", empty());
    }

    @Test
    void withoutIfMatchNothingIsDone() {
      bank.api()
          .put("/packs/" + pack + "/bank/questions/" + id(0) + "/decision", "{}")
          .statusCode(428)
          .body("type", endsWith(":revision-missing"));
    }

    @ParameterizedTest
    @CsvSource({
      "rejected, '', Say why it is rejected",
      "rejected, '  ', Say why it is rejected",
      "praised, '', decision is one of"
    })
    void whatIsMissingIsSaid(String decision, String reason, String said) {
      bank.decide(id(0), bank.revision(id(0)), decision, reason)
          .statusCode(422)
          .body("detail", containsString(said));
    }

    @Test
    void whereTheReasonIsMissingIsSaid() {
      bank.decide(id(0), bank.revision(id(0)), "rejected", "")
          .body("errors[0].pointer", is("#/reason"));
      bank.decide(id(0), bank.revision(id(0)), "rejected", "x".repeat(1_001))
          .statusCode(422)
          .body("errors[0].pointer", is("#/reason"));
    }

    @Test
    void reasonIsText() {
      bank.decide(id(0), bank.revision(id(0)), "rejected", "<script>alert(1)</script>\\u0000")
          .statusCode(200)
          .body("reviews[0].reason", is("<script>alert(1)</script>"));
      given()
          .cookie(TestPeople.cookieName(), people.cookie(instructor))
          .get("/review?pack=" + pack + "&at=" + id(0))
          .then()
          .body(not(containsString("<script>alert")));
    }
  }

  @Nested
  class DecidingOnSeveral {

    private String entry(String question, String revision, String decision, String reason) {
      return String.format(
          "{\"question\":\"%s\",\"revision\":\"%s\",\"decision\":\"%s\",\"reason\":\"%s\"}",
          question, revision, decision, reason);
    }

    private String all(String... entries) {
      return "{\"decisions\":[" + String.join(",", entries) + "]}";
    }

    @Test
    void eachIsAnsweredForItself() {
      String stale = bank.revision(id(1));
      accept(1);
      bank.post(
              "/decisions",
              all(
                  entry(id(0), bank.revision(id(0)), "accepted", ""),
                  entry(id(1), stale, "rejected", "Unclear."),
                  entry("q-none", "0", "accepted", ""),
                  entry(id(2), bank.revision(id(2)), "rejected", ""),
                  entry(id(3), bank.revision(id(3)), "rejected", "Unclear.")))
          .statusCode(200)
          .body("problems", is(3), "decisions", hasSize(5))
          .body("decisions.state", is(listOf("accepted", null, null, null, "rejected")))
          .body("decisions[1].type", endsWith(":stale"))
          .body("decisions[2].type", endsWith(":unknown-question"))
          .body("decisions[3].problem", containsString("Say why it is rejected"))
          .body("decisions[4].question", is(id(3)));
      bank.get("?state=accepted").body("total", is(2));
      bank.get("?state=rejected").body("total", is(1));
    }

    private List<String> listOf(String... values) {
      return Arrays.asList(values);
    }

    @Test
    void revisionsThatAreToldTakeAllOfItBack() {
      var done =
          bank.post(
                  "/decisions",
                  all(
                      entry(id(0), bank.revision(id(0)), "accepted", ""),
                      entry(id(1), bank.revision(id(1)), "accepted", "")))
              .extract();
      List<String> revisions = done.path("decisions.revision");
      bank.post(
              "/decisions",
              all(
                  entry(id(0), revisions.get(0), "retracted", ""),
                  entry(id(1), revisions.get(1), "retracted", "")))
          .body("problems", is(0), "decisions.state", everyItem(is("open")));
      bank.get("?state=accepted").body("total", is(0));
    }

    @Test
    void theSameQuestionTwiceIsDecidedOnce() {
      String seen = bank.revision(id(0));
      bank.post(
              "/decisions",
              all(entry(id(0), seen, "accepted", ""), entry(id(0), seen, "rejected", "No.")))
          .body("problems", is(1), "decisions[1].type", endsWith(":stale"));
      bank.question(id(0)).body("state", is("accepted"));
    }

    /** Which this node would else know of some seconds later. */
    @Test
    void whatAnotherNodeHasWrittenSinceIsStale() {
      String question = writing.own(pack, null, instructor).value();
      String seen = bank.revision(question);
      writing.editElsewhere(pack, new QuestionId(question), "How many, by now?", instructor);
      bank.post("/decisions", all(entry(question, seen, "accepted", "Mine.")))
          .statusCode(200)
          .body("problems", is(1), "decisions[0].type", endsWith(":stale"));
      String now = bank.revision(question);
      bank.post("/decisions", all(entry(question, now, "accepted", "Mine.")))
          .body("problems", is(0), "decisions[0].state", is("accepted"));
    }

    @Test
    void tooManyOrNothingIsRefusedAsAWhole() {
      String entry = entry(id(0), bank.revision(id(0)), "accepted", "");
      String many = Collections.nCopies(101, entry).stream().collect(Collectors.joining(","));
      bank.post("/decisions", "{\"decisions\":[" + many + "]}").statusCode(422);
      bank.post("/decisions", "{\"decisions\":[null]}").statusCode(422);
      bank.post("/decisions", "{\"decision\":[]}").statusCode(400);
      bank.post("/decisions", "").statusCode(400);
      bank.question(id(0)).body("reviews", empty());
    }
  }

  @Nested
  class Reporting {

    @Test
    void reportIsListedUntilADecisionAnswersIt() {
      accept(0);
      report(0, "Two are <right>");
      String version = bank.question(id(0)).extract().path("version");
      bank.get("/reports")
          .statusCode(200)
          .body("reports", hasSize(1), "reports[0].question", is(id(0)))
          .body("reports[0].note", is("Two are <right>"), "reports[0].by", nullValue())
          .body("reports[0].version", is(version));
      bank.question(id(0)).body("reports[0].note", is("Two are <right>"));
      bank.decide(id(0), bank.revision(id(0)), "accepted", "Only one is.").statusCode(200);
      bank.get("/reports").body("reports", empty());
      bank.question(id(0)).body("reviews[0].reason", is("Only one is."), "reports", empty());
    }

    /** Otherwise a report on what was accepted without a word could not be closed so. */
    @Test
    void theSameDecisionAgainAnswersAReport() {
      accept(0);
      report(0, "Nothing in particular");
      bank.decide(id(0), bank.revision(id(0)), "accepted", "").body("reviews", hasSize(2));
      bank.get("/reports").body("reports", empty());
    }

    @Test
    void theyComeInPartsTheOldestFirst() {
      report(0, "one");
      report(1, "two");
      report(0, "three");
      var first = bank.get("/reports?limit=2").extract();
      assertThat(first.<List<String>>path("reports.note")).containsExactly("one", "two");
      bank.get("/reports?limit=2&after=" + first.path("next"))
          .body("reports.note", is(List.of("three")), "next", nullValue());
    }

    @Test
    void whoSignedInIsNamed() {
      Person student = people.any();
      given()
          .cookie(TestPeople.cookieName(), people.cookie(student))
          .formParam("question", id(0))
          .formParam("note", "Unclear")
          .post("/reports");
      bank.get("/reports").body("reports[0].by", is(student.name()));
    }
  }

  @Nested
  class Refusing {

    @ParameterizedTest
    @ValueSource(strings = {"", "/reports", "/questions/q-none"})
    void studentsComeNowhere(String below) {
      Person student = people.any();
      as(student).get(below).statusCode(403).body("type", endsWith(":not-yours"));
      BankClient.of("hkw_none", pack).get(below).statusCode(401);
    }

    @Test
    void readingIsNotWriting() {
      BankClient reader =
          BankClient.of(people.token(instructor, Scope.BANK_READ, Scope.QUIZZES_WRITE), pack);
      reader
          .decide(id(0), bank.revision(id(0)), "accepted", "")
          .statusCode(403)
          .body("type", endsWith(":insufficient-scope"));
      reader.question(id(0)).statusCode(200);
      BankClient other = BankClient.of(people.token(instructor, Scope.QUIZZES_READ), pack);
      other.get("").statusCode(403).body("type", endsWith(":insufficient-scope"));
    }

    @Test
    void whatIsNotThereIsSaid() {
      bank.question("q-none").statusCode(404).body("type", endsWith(":unknown-question"));
      bank.question("NOT%20ONE").statusCode(404).body("type", endsWith(":unknown-question"));
      BankClient nowhere = new BankClient(bank.api(), new PackId("no-such-pack"));
      nowhere.get("").statusCode(404).body("type", endsWith(":unknown-pack"));
      BankClient elsewhere = new BankClient(bank.api(), new PackId("russia-in-asia"));
      elsewhere.question(id(0)).statusCode(404).body("type", endsWith(":unknown-question"));
    }

    @Test
    void whatIsForAnotherCourseIsNotThere() {
      Course course = courses.open("Trams", instructor.zone(), instructor.id());
      String own = writing.own(pack, course.id(), instructor).value();
      String seen = bank.revision(own);
      bank.get("?family=authored").body("questions.id", is(List.of(own)));
      BankClient other = as(people.any(Role.INSTRUCTOR));
      other.question(own).statusCode(404);
      other.decide(own, seen, "accepted", "").statusCode(404);
      other.get("/questions/" + own + "/draft").statusCode(404);
      other.change("PUT", own, "/draft", seen, "{}").statusCode(404);
      other.get("?family=authored").statusCode(422);
      other.get("?limit=100").body("questions.id", not(hasItem(own)));
      other
          .post(
              "/decisions",
              "{\"decisions\":[{\"question\":\""
                  + own
                  + "\",\"revision\":\""
                  + seen
                  + "\",\"decision\":\"accepted\"}]}")
          .body("decisions[0].type", endsWith(":unknown-question"));
      as(people.any(Role.ADMINISTRATOR)).question(own).statusCode(200);
    }
  }
}
