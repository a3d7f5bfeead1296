package org.hikiwake.web.bank;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Locale;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ApiDescription;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.TestPacks;
import org.hikiwake.web.review.Reviewing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing questions of one's own over JSON, as the API's description shows it. */
@ServerTest
@ActivateRequestContext
class DraftApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject Courses courses;
  @Inject Library library;

  private final PackId pack = TestPacks.fresh();
  private Person instructor;
  private Course course;
  private BankClient bank;

  @BeforeEach
  void importThePack() {
    instructor = people.any(Role.INSTRUCTOR);
    packs.add(TestPacks.ownFiles(pack, "1.0.0"), instructor.id());
    course = courses.open("Trams", instructor.zone(), instructor.id());
    bank = BankClient.of(people.token(instructor), pack);
  }

  @AfterEach
  void takeItOut() {
    packs.retireAll();
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** What the API's description shows of the kind. */
  private static ObjectNode wish(Kind kind) {
    ObjectNode wish = JSON.createObjectNode();
    wish.set("question", ApiDescription.draft(kind.word()));
    return wish;
  }

  private static ObjectNode question(ObjectNode wish) {
    return (ObjectNode) wish.path("question");
  }

  private ValidatableResponse write(ObjectNode wish) {
    return bank.post("/questions", wish.toString());
  }

  private String written(Kind kind) {
    return write(wish(kind)).statusCode(201).extract().path("question.id");
  }

  private ValidatableResponse rewrite(String id, ObjectNode wish) {
    return bank.change("PUT", id, "/draft", wish.toString());
  }

  private ObjectNode draft(String id) {
    return (ObjectNode)
        read(bank.get("/questions/" + id + "/draft").statusCode(200).extract().asString());
  }

  private Question now(String id) {
    return Reviewing.version(library.examined(pack.value()), id).orElseThrow().question();
  }

  // --- every kind

  @ParameterizedTest
  @EnumSource
  void everyKindIsWrittenAsTheDescriptionShowsIt(Kind kind) {
    ValidatableResponse made =
        write(wish(kind))
            .statusCode(201)
            .body("own", is(true), "state", is("open"), "question.kind", is(kind.word()))
            .body("question.family", is("authored"), "course", nullValue())
            .body("edits", hasSize(1), "edits[0].by", is(instructor.name()));
    String id = made.extract().path("question.id");
    made.header("Location", endsWith("/api/v1/packs/" + pack + "/bank/questions/" + id))
        .header("ETag", is("\"" + bank.revision(id) + "\""));
    assertThat(now(id).kind()).isEqualTo(kind);
    bank.get("?family=authored").body("questions.id", hasItem(id));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsReadCanBeSentBackAndReadsTheSame(Kind kind) {
    String id = written(kind);
    Question before = now(id);
    ApiDescription.assertFits("OwnQuestion", draft(id).toString());
    rewrite(id, draft(id)).statusCode(200).body("edits", hasSize(2));
    assertThat(now(id)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void generatedQuestionsAreTheBeginningOfOnesOwn(Kind kind) {
    library.examined(pack.value()).bank().questions().stream()
        .filter(version -> version.question().kind() == kind)
        .limit(2)
        .forEach(this::assertIsTheBeginning);
  }

  private void assertIsTheBeginning(QuestionVersion generated) {
    String id = write(draft(generated.id().value())).statusCode(201).extract().path("question.id");
    assertThat(Own.rekeys(generated.question(), now(id))).isFalse();
    bank.change("PUT", generated.id().value(), "/draft", draft(id).toString()).statusCode(409);
  }

  // --- another version

  @Test
  void otherWordsNeedNoReasonAnotherKeyDoes() {
    String id = written(Kind.TRUE_FALSE);
    ObjectNode wish = draft(id);
    ((ObjectNode) wish.at("/question/stem")).put("ask", "Is that so?");
    rewrite(id, wish).statusCode(200).body("question.stem.ask", is("Is that so?"));
    question(wish).put("answer", true);
    rewrite(id, wish)
        .statusCode(422)
        .body("errors", hasSize(1), "errors[0].pointer", is("#/reason"))
        .body("errors[0].detail", containsString("What is right has changed"));
    rewrite(id, wish.put("reason", "The minutes say so."))
        .statusCode(200)
        .body("edits[0].reason", is("The minutes say so."));
  }

  @Test
  void whoWritesSecondIsToldSo() {
    String id = written(Kind.ESSAY);
    String seen = bank.revision(id);
    ObjectNode wish = draft(id);
    rewrite(id, wish.put("course", course.id().value())).statusCode(200);
    bank.change("PUT", id, "/draft", seen, draft(id).toString())
        .statusCode(412)
        .body("type", endsWith(":stale"));
    bank.api()
        .put("/packs/" + pack + "/bank/questions/" + id + "/draft", wish.toString())
        .statusCode(428);
    bank.question(id).body("edits", hasSize(2), "course", is(course.id().value()));
  }

  @Test
  void kindStays() {
    String id = written(Kind.ESSAY);
    rewrite(id, wish(Kind.NUMERIC))
        .statusCode(422)
        .body("errors.pointer", hasItem("#/question/kind"));
  }

  /** There is no other way to do away with what may have been asked. */
  @Test
  void rejectedItIsRetired() {
    String id = written(Kind.NUMERIC);
    bank.decide(id, bank.revision(id), "accepted", "Mine.").body("state", is("accepted"));
    bank.decide(id, bank.revision(id), "rejected", "The plan has changed.")
        .body("state", is("rejected"));
    bank.get("?family=authored&state=accepted").body("total", is(0));
  }

  @Test
  void itIsPrivateToACourseThatOneTeaches() {
    ObjectNode wish = wish(Kind.NUMERIC).put("course", course.id().value());
    String id = write(wish).statusCode(201).extract().path("question.id");
    assertThat(draft(id).path("course").asText()).isEqualTo(course.id().value());
    Course foreign = courses.open("Not mine", instructor.zone(), people.any(Role.INSTRUCTOR).id());
    for (String other : new String[] {foreign.id().value(), "none"}) {
      write(wish.put("course", other))
          .statusCode(422)
          .body("errors[0].pointer", is("#/course"))
          .body("errors[0].detail", containsString("You do not teach such a course"));
    }
  }

  @Test
  void itStaysWithTheCourseUntilThatIsSaidOtherwise() {
    String mine = course.id().value();
    String id =
        write(wish(Kind.NUMERIC).put("course", mine)).statusCode(201).extract().path("question.id");
    rewrite(id, wish(Kind.NUMERIC)).statusCode(200).body("course", is(mine));
    rewrite(id, wish(Kind.NUMERIC).put("course", "none"))
        .statusCode(422)
        .body("errors[0].pointer", is("#/course"));
    BankClient administrator = BankClient.of(people.token(people.any(Role.ADMINISTRATOR)), pack);
    administrator
        .change("PUT", id, "/draft", wish(Kind.NUMERIC).toString())
        .statusCode(200)
        .body("course", is(mine));
    rewrite(id, wish(Kind.NUMERIC).putNull("course")).statusCode(200).body("course", nullValue());
    rewrite(id, wish(Kind.NUMERIC)).statusCode(200).body("course", nullValue());
  }

  // --- what is wrong

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          single-choice   | /stem          | {}                              | #/question/stem/ask
          single-choice   | /stem          | {"ask":"   "}                   | #/question/stem/ask
          single-choice   | /options       | []                              | #/question/options
          single-choice   | /options       | [{"text":"A"},{"text":"B"}]     | #/question/options
          single-choice   | /options/1/right | true                          | #/question/options
          single-choice   | /options/1/text | "Ada Brook"                    | #/question/options/1/text
          single-choice   | /options/1/text | " "                            | #/question/options/1/text
          single-choice   | /options/1     | null                            | #/question/options/1/text
          single-choice   | /shown         | 9                               | #/question/shown
          single-choice   | /why           | null                            | #/question/why/text
          single-choice   | /why/citations | []                              | #/question/why/citations
          single-choice   | /why/citations | [{"at":"tram#99"}]              | #/question/why/citations
          single-choice   | /why/citations | [{"at":"bus#1"}]                | #/question/why/citations
          single-choice   | /why/citations | [{"at":"7"}]                    | #/question/why/citations
          single-choice   | /why/citations | [{"source":"none"}]             | #/question/why/citations
          single-choice   | /why/citations | [null]                          | #/question/why/citations
          single-choice   | /why/citations | [{"at":"tram#9"}]               | #/question/why/citations
          single-choice   | /why/citations | [{"at":"tram#7","anchor":"a b c d e"}] | #/question/why/citations
          single-choice   | /why/citations | [{"at":"tram#7","anchor":"a) b"}] | #/question/why/citations
          single-choice   | /options/2/why/citations | [{"at":"tram#99"}]    | #/question/options/2/why/citations
          multiple-choice | /options       | [{"text":"A"},{"text":"B"}]     | #/question/options
          true-false      | /answer        | null                            | #/question/answer
          true-false      | /ifTrue        | {"citations":[{"at":"x"}]}      | #/question/ifTrue/citations
          matching        | /pairs/0/target | ""                             | #/question/pairs/0/target
          matching        | /pairs/1/source | ""                             | #/question/pairs/1/source
          matching        | /pairs         | []                              | #/question/pairs
          ordering        | /items/1/text  | "The bridge"                    | #/question/items/1/text
          cloze           | /text          | "No gap"                        | #/question/text
          cloze           | /text          | "A [gap"                        | #/question/text
          cloze           | /typos         | "many"                          | #/question/typos
          numeric         | /value         | "many"                          | #/question/value
          numeric         | /tolerance     | "-1"                            | #/question/tolerance
          short-answer    | /answers       | []                              | #/question/answers
          hot-text        | /reading       | "bus"                           | #/question/reading
          hot-text        | /others        | []                              | #/question/others
          hot-text        | /passage       | null                            | #/question/passage
          essay           | /criteria      | []                              | #/question/criteria
          essay           | /criteria/0/points | 0                           | #/question/criteria/0/points
          essay           | /maximumWords  | 0                               | #/question/maximumWords
          """)
  void whatIsWrongIsToldWhereItStands(String kind, String where, String value, String pointer) {
    ObjectNode wish = wish(Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
    put(question(wish), where, read(value));
    write(wish)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", endsWith(":unacceptable"), "errors.pointer", hasItem(pointer));
    bank.get("?q=zzz&limit=0").body("counts.family.authored", nullValue());
  }

  private static void put(ObjectNode question, String where, JsonNode value) {
    int last = where.lastIndexOf('/');
    JsonNode parent = question.at(where.substring(0, last));
    String key = where.substring(last + 1);
    if (parent.isArray()) {
      ((ArrayNode) parent).set(Integer.parseInt(key), value);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    ObjectNode wish = wish(Kind.NUMERIC).put("course", "none");
    question(wish).put("value", "many").put("tolerance", "more");
    write(wish).statusCode(422).body("errors", hasSize(3));
  }

  @Test
  void tooMuchIsRefused() {
    ObjectNode wish = wish(Kind.ORDERING);
    for (int n = 0; n < 20; n++) {
      question(wish).withArray("items").addObject().put("text", "Item " + n);
    }
    write(wish).statusCode(422).body("errors.pointer", hasItem("#/question/items"));
    ObjectNode wordy = wish(Kind.ESSAY);
    ((ObjectNode) wordy.at("/question/stem")).put("ask", "x".repeat(2_001));
    write(wordy).statusCode(422).body("errors.pointer", hasItem("#/question/stem/ask"));
    ObjectNode reasoned = wish(Kind.ESSAY).put("reason", "x".repeat(1_001));
    write(reasoned).statusCode(422).body("errors.pointer", hasItem("#/reason"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                              | 422
          {"question": null}                              | 422
          {"question": {"kind": "riddle"}}                | 400
          {"question": {"stem": {"ask": "What?"}}}        | 400
          {"question": {"kind": "essay", "options": []}}  | 400
          {"question": "essay"}                           | 400
          not JSON                                        | 400
          """)
  void whatCannotBeReadIsRefused(String body, int status) {
    bank.post("/questions", body).statusCode(status).contentType("application/problem+json");
  }

  @Test
  void whatIsWrittenIsText() {
    ObjectNode wish = wish(Kind.ESSAY);
    ((ObjectNode) wish.at("/question/stem")).put("ask", "<script>alert(1)</script>\0");
    String id =
        write(wish)
            .statusCode(201)
            .body("question.stem.ask", is("<script>alert(1)</script>"))
            .extract()
            .path("question.id");
    String page =
        given()
            .cookie(TestPeople.cookieName(), people.cookie(instructor))
            .get("/review?pack=" + pack + "&at=" + id)
            .asString();
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
  }

  /** A line that breaks is one answer, as it was sent. */
  @Test
  void answersAreTakenAsTheyAreSent() {
    ObjectNode wish = wish(Kind.SHORT_ANSWER);
    question(wish).putArray("answers").add("quiet\nspeed").add("the quiet");
    String id = write(wish).statusCode(201).extract().path("question.id");
    assertThat(draft(id).at("/question/answers").toString())
        .isEqualTo("[\"quiet speed\",\"the quiet\"]");
  }

  @Test
  void noStudentSeesIt() {
    ObjectNode wish = wish(Kind.SHORT_ANSWER);
    ((ObjectNode) wish.at("/question/stem")).put("ask", "Who would have thought it?");
    String id = write(wish).statusCode(201).extract().path("question.id");
    BankClient student = BankClient.of(people.token(people.any()), pack);
    student.question(id).statusCode(403);
    student.post("/questions", wish.toString()).statusCode(403);
    student.change("PUT", id, "/draft", "0", wish.toString()).statusCode(403);
    student.get("/questions/" + id + "/draft").statusCode(403);
    assertThat(get("/api/v1/packs/" + pack + "/examination").asString())
        .doesNotContain("Who would have thought it?");
    bank.get("/reports").body("reports", empty());
  }
}
