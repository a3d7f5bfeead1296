package org.hikiwake.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hikiwake.web.pack.AnyQuiz.whileItIsOpen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.examination.Telling;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.withholding.Asked;
import org.hikiwake.quiz.withholding.Withheld;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.pack.AnyQuiz;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a quiz of the shipped pack asks stands nowhere that a student or visitor can reach while the
 * quiz is open. Every route of the server has a row here, so that a new list cannot be forgotten.
 */
@ServerTest
class WithholdingTest {

  private static final String PACK = "russia-in-asia";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern QUESTION_ID = Pattern.compile("q-[0-9a-z]{8,}");
  private static final int LEAST_TELLING = 25;

  /** Of a self-test. */
  private static final int LENGTH = 20;

  private static final Pattern OF_A_COURSE =
      Pattern.compile(" (/api/v1)?/(courses|quizzes|attempts)\\b");

  /**
   * Which routes show questions. "shows": it is looked at below; "waits": it is closed to students
   * while the quiz is open, see below; "none": it shows no question, or only to reviewers.
   */
  private static final String ROUTES =
      """
      GET /                                                       shows
      POST /self-tests                                            shows
      GET /self-tests/new                                         shows
      GET /self-tests/{id}                                        shows
      GET /self-tests/{id}/questions/{position}                   shows
      GET /self-tests/{id}/questions/{position}/response          shows
      POST /self-tests/{id}/questions/{position}/response         shows
      POST /self-tests/{id}/completion                            shows
      GET /self-tests/{id}/summary                                shows
      POST /self-tests/{id}/repetition                            shows
      GET /questions                                              shows
      GET /questions/not-asked                                    shows
      GET /questions/{question}                                   waits
      GET /reports                                                waits
      POST /reports                                               waits
      GET /api/v1/packs                                           shows
      GET /api/v1/packs/{pack}                                    shows
      GET /api/v1/packs/{pack}/questions                          shows
      GET /api/v1/packs/{pack}/questions/{question}               waits
      POST /api/v1/packs/{pack}/questions/{question}/reports      waits
      GET /api/v1/packs/{pack}/examination                        shows
      GET /api/v1/packs/{pack}/examination/questions/{question}   waits
      GET /api/v1/packs/{pack}/examination/refusals               shows
      POST /api/v1/self-tests                                     shows
      GET /api/v1/self-tests/{id}                                 shows
      GET /api/v1/self-tests/{id}/questions/{position}            shows
      PUT /api/v1/self-tests/{id}/questions/{position}/response   shows
      PUT /api/v1/self-tests/{id}/completion                      shows
      GET /api/v1/self-tests/{id}/summary                         shows
      GET /api/v1/packs/{pack}/bank                               none
      POST /api/v1/packs/{pack}/bank/decisions                    none
      GET /api/v1/packs/{pack}/bank/reports                       none
      POST /api/v1/packs/{pack}/bank/questions                    none
      GET /api/v1/packs/{pack}/bank/questions/by-external/{external} none
      PUT /api/v1/packs/{pack}/bank/questions/by-external/{external} none
      GET /api/v1/packs/{pack}/bank/questions/{question}          none
      PUT /api/v1/packs/{pack}/bank/questions/{question}/decision none
      GET /api/v1/packs/{pack}/bank/questions/{question}/wording  none
      PUT /api/v1/packs/{pack}/bank/questions/{question}/wording  none
      DELETE /api/v1/packs/{pack}/bank/questions/{question}/wording none
      GET /api/v1/packs/{pack}/bank/questions/{question}/draft    none
      PUT /api/v1/packs/{pack}/bank/questions/{question}/draft    none
      POST /self-tests/adoption                                   none
      GET /about                                                  none
      GET /schema/pack-1.schema.json                               none
      GET /sign-in                                                none
      POST /sign-in                                               none
      POST /sign-out                                              none
      GET /forgotten                                              none
      POST /forgotten                                             none
      GET /links/{secret}                                         none
      POST /links/{secret}                                        none
      GET /launches/{secret}                                      none
      POST /launches/{secret}                                     none
      GET /account                                                none
      POST /account/profile                                       none
      POST /account/password                                      none
      POST /account/sign-out                                      none
      GET /account/tokens                                         none
      POST /account/tokens                                        none
      POST /account/tokens/{id}/revocation                        none
      GET /account/connections                                    none
      POST /account/connections/{issuer}/consent                  none
      POST /account/connections/{issuer}/refusal                  none
      GET /institution/sign-in                                    none
      GET /institution/connection                                 none
      GET /institution/return                                     none
      GET /institution/arrival                                    none
      POST /institution/arrival/person                            none
      POST /institution/arrival/account                           none
      POST /institution/disconnection                             none
      GET /people                                                 none
      POST /people                                                none
      GET /people/{id}                                            none
      POST /people/{id}/roles                                     none
      POST /people/{id}/link                                      none
      POST /people/{id}/oblivion                                  none
      GET /review                                                 none
      POST /review/{question}                                     none
      GET /review/list                                            none
      POST /review/list                                           none
      GET /review/{question}/wording                              none
      POST /review/{question}/wording                             none
      GET /own-questions/new                                      none
      POST /own-questions                                         none
      GET /own-questions/{question}                               none
      POST /own-questions/{question}                              none
      GET /packs                                                  none
      GET /packs/import                                           none
      POST /packs/import                                          none
      GET /packs/import/{upload}                                  none
      POST /packs/import/{upload}                                 none
      POST /packs/import/{upload}/withdrawal                      none
      GET /packs/{pack}                                           none
      GET /packs/{pack}/changes                                   none
      GET /packs/{pack}/files/{format}                            none
      POST /packs/{pack}/retirement                               none
      POST /packs/{pack}/return                                   none
      POST /packs/{pack}/examination                              none
      GET /packs/{pack}/reach                                     none
      POST /packs/{pack}/reach                                    none
      POST /api/v1/packs/import                                   none
      GET /api/v1/packs/import/{upload}                           none
      PUT /api/v1/packs/import/{upload}/confirmation              none
      DELETE /api/v1/packs/import/{upload}                        none
      GET /api/v1/packs/{pack}/versions                           none
      GET /api/v1/packs/{pack}/versions/{version}                 none
      GET /api/v1/packs/{pack}/versions/{version}/files/{format}  none
      GET /api/v1/packs/{pack}/changes                            none
      PUT /api/v1/packs/{pack}/retirement                         none
      DELETE /api/v1/packs/{pack}/retirement                      none
      POST /api/v1/packs/{pack}/examination/repetition            none
      GET /api/v1/packs/{pack}/reach                              none
      PUT /api/v1/packs/{pack}/reach                              none
      GET /join                                                   none
      GET /join/{code}                                            none
      POST /join/{code}                                           none
      """;

  @Inject TestPeople people;
  @Inject Library library;
  @Inject Visiting visiting;
  @Inject Clock clock;

  private ExaminedPack pack;
  private Withheld withheld;
  private QuestionVersion asked;
  private Set<String> ids;
  private Set<String> told;
  private List<String> phrases;
  private String student;
  private String instructor;

  @BeforeEach
  void signIn() {
    student = people.cookie(people.any());
    instructor = people.cookie(people.any(Role.INSTRUCTOR));
    pack = library.examined(new PackId(PACK)).orElseThrow();
    publish(1);
  }

  /** A quiz whose questions are taken by lot. */
  private void publish(long seed) {
    List<QuestionVersion> bank = new ArrayList<>(pack.bank().questions());
    Collections.shuffle(bank, new Random(seed));
    asked = bank.get(0);
    Set<StatementId> statements =
        bank.stream()
            .limit(15)
            .flatMap(version -> version.provenance().keyed().stream())
            .collect(Collectors.toSet());
    AnyQuiz quiz = new AnyQuiz(PACK, statements, clock);
    quiz.enter(library, visiting);
    withheld =
        Telling.of(pack.examination(), List.of()).withheld(new Asked(statements, quiz.closing()));
    collect();
  }

  /** What only withheld questions have in them. */
  private void collect() {
    Map<Boolean, List<QuestionVersion>> all =
        pack.examination().all().stream()
            .map(Examined::version)
            .collect(Collectors.partitioningBy(withheld::isWithheld));
    ids = all.get(true).stream().map(v -> v.id().value()).collect(Collectors.toSet());
    Set<String> free =
        Stream.concat(all.get(false).stream().flatMap(WithholdingTest::texts), freeSentences())
            .collect(Collectors.toSet());
    told =
        all.get(true).stream()
            .flatMap(WithholdingTest::texts)
            .filter(text -> text.length() >= LEAST_TELLING && !free.contains(text))
            .collect(Collectors.toSet());
    String others = String.join("\n", free);
    phrases = told.stream().sorted().filter(text -> !others.contains(text)).limit(200).toList();
    assertThat(ids).hasSizeBetween(150, 1500);
    assertThat(told).hasSizeGreaterThan(200);
    assertThat(phrases).hasSizeGreaterThan(100);
  }

  /** What a withheld question uses beside what is asked may be read elsewhere. */
  private Stream<String> freeSentences() {
    return pack.bank().pack().statements().stream()
        .filter(statement -> !withheld.isWithheld(statement.id()))
        .map(Statement::sentence);
  }

  private static Stream<String> texts(QuestionVersion version) {
    Question question = version.question();
    Stem stem = question.stem();
    Stream<String> remarks =
        question.nothing().comments().stream()
            .flatMap(remark -> Stream.of(remark.label(), remark.why().text()));
    return Stream.concat(
        Stream.of(stem.ask(), stem.material()).filter(text -> text != null), remarks);
  }

  private void assertTellsNothing(Response response) {
    String body = response.asString();
    String what = response.statusCode() + " " + body.substring(0, Math.min(300, body.length()));
    assertThat(QUESTION_ID.matcher(body).results().map(MatchResult::group))
        .as(what)
        .noneMatch(ids::contains);
    if (response.contentType().contains("json")) {
      assertThat(strings(body)).as(what).noneMatch(told::contains);
    } else {
      String text = StringEscapeUtils.unescapeHtml4(body.replaceAll("<[^>]*>", ""));
      assertThat(phrases).as(what).noneMatch(text::contains);
    }
  }

  private static Stream<String> strings(String json) {
    try {
      List<String> strings = new ArrayList<>();
      collect(JSON.readTree(json), strings);
      return strings.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(JsonNode node, List<String> strings) {
    if (node.isTextual()) {
      strings.add(node.asText());
    }
    node.forEach(below -> collect(below, strings));
  }

  private static RequestSpecification as(String cookie) {
    RequestSpecification request = given().redirects().follow(false);
    return cookie.isEmpty() ? request : request.cookie(TestPeople.cookieName(), cookie);
  }

  private RequestSpecification student() {
    return as(student);
  }

  /** But for what a course shows to those who are in it, by rules of its own. */
  @Test
  void everyRouteHasARow() {
    assertThat(RightsTest.routes().filter(route -> !OF_A_COURSE.matcher(route).find()))
        .containsExactlyInAnyOrderElementsOf(
            ROUTES.lines().map(line -> line.replaceAll(" +\\w+$", "")).toList());
  }

  private static Stream<String> routes(String what) {
    return ROUTES.lines().filter(line -> line.endsWith(what)).map(l -> l.replaceAll(" +\\w+$", ""));
  }

  /** The addresses under which a route is looked at. */
  private Stream<String> addresses(String path, String test) {
    String address =
        path.replace("{pack}", PACK)
            .replace("{id}", test)
            .replace("{question}", asked.id().value());
    return path.contains("{position}")
        ? IntStream.rangeClosed(1, LENGTH).mapToObj(n -> address.replace("{position}", "" + n))
        : Stream.of(address);
  }

  /** A self-test that began before the quiz was published, of items that it asks. */
  private String running() {
    String kind = asked.question().kind().word();
    return Stream.generate(() -> start(as(""), kind))
        .limit(30)
        .filter(test -> AnyQuiz.during(() -> hasWithheld(test)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasWithheld(String test) {
    return as("").get("/api/v1/self-tests/" + test).asString().contains("\"withheld\"");
  }

  private static String start(RequestSpecification who, String kind) {
    return who.contentType("application/json")
        .body("{\"pack\":\"" + PACK + "\",\"length\":" + LENGTH + ",\"kinds\":[\"" + kind + "\"]}")
        .post("/api/v1/self-tests")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  @Test
  void nothingOfItStandsOnAnyRouteForStudentsAndVisitors() {
    String test = running();
    whileItIsOpen(
        () ->
            Stream.of("", student)
                .forEach(who -> routes("shows").forEach(route -> look(route, test, who))));
  }

  private void look(String route, String test, String who) {
    String method = route.substring(0, route.indexOf(' '));
    String path = route.substring(method.length() + 1);
    addresses(path, test).forEach(address -> assertTellsNothing(sent(method, address, who)));
  }

  private Response sent(String method, String address, String who) {
    RequestSpecification request = as(who);
    if (address.startsWith("/api/")) {
      String body =
          address.endsWith("/response")
              ? "{\"kind\":\"essay\",\"text\":\"A text.\"}"
              : "{\"pack\":\"" + PACK + "\",\"length\":" + LENGTH + "}";
      return method.equals("GET")
          ? request.queryParam("limit", address.contains("questions") ? "100" : "50").get(address)
          : request.contentType("application/json").body(body).request(method, address);
    }
    if (method.equals("POST")) {
      Response posted =
          request
              .contentType("application/x-www-form-urlencoded")
              .formParam("pack", PACK)
              .post(address);
      return posted.statusCode() == 303 ? followed(posted, who) : posted;
    }
    Response got = request.queryParam("pack", PACK).get(address);
    return got.statusCode() == 303 ? followed(got, who) : got;
  }

  private static Response followed(Response response, String who) {
    return as(who).get(response.header("Location").replaceFirst("#.*", ""));
  }

  @Test
  void itsOwnAddressesSaySoUntilItCloses() {
    List<String> closed =
        List.of(
            "/questions/" + asked.id(),
            "/reports?question=" + asked.id(),
            "/api/v1/packs/" + PACK + "/questions/" + asked.id(),
            "/api/v1/packs/" + PACK + "/examination/questions/" + asked.id());
    for (String address : closed) {
      student().get(address).then().statusCode(200);
      whileItIsOpen(
          () -> {
            for (String who : List.of("", student)) {
              Response response = as(who).get(address);
              assertThat(response.statusCode()).as(address).isEqualTo(403);
              assertThat(response.asString()).contains("it is withheld until ");
              String text = response.asString().replace(asked.id().value(), "");
              assertThat(phrases).noneMatch(text::contains);
            }
            as(instructor).get(address).then().statusCode(200);
          });
      AnyQuiz.afterwards(() -> student().get(address).then().statusCode(200));
    }
    whileItIsOpen(
        () -> {
          student()
              .contentType("application/x-www-form-urlencoded")
              .formParam("question", asked.id().value())
              .formParam("note", "A note.")
              .post("/reports")
              .then()
              .statusCode(403);
          student()
              .contentType("application/json")
              .body("{\"note\":\"A note.\"}")
              .post("/api/v1/packs/" + PACK + "/questions/" + asked.id() + "/reports")
              .then()
              .statusCode(403)
              .body("type", endsWith(":withheld"));
        });
  }

  /** Page by page, all that the API and the pages list. */
  @Test
  void nothingOfItIsListedOnAnyPage() {
    publish(2);
    whileItIsOpen(
        () -> {
          int free = pack.examination().all().size() - ids.size();
          assertThat(listed("/api/v1/packs/" + PACK + "/examination", "")).hasSize(free);
          listed("/api/v1/packs/" + PACK + "/questions", student);
          for (int page = 1; page <= 12; page++) {
            assertTellsNothing(student().get("/questions?pack=" + PACK + "&page=" + page * 17));
            assertTellsNothing(
                student().get("/questions/not-asked?pack=" + PACK + "&page=" + page));
          }
        });
  }

  private List<String> listed(String address, String who) {
    List<String> listed = new ArrayList<>();
    String after = "";
    while (after != null) {
      Response page = as(who).queryParam("limit", 100).queryParam("after", after).get(address);
      assertTellsNothing(page);
      listed.addAll(page.jsonPath().getList("questions.id"));
      after = page.jsonPath().getString("next");
    }
    return listed;
  }

  @Test
  void listsSayHowManyWaitWhateverIsLookedFor() {
    String examination = "/api/v1/packs/" + PACK + "/examination?limit=0";
    int all = student().get(examination).jsonPath().getInt("total");
    assertThat(student().get(examination).jsonPath().getInt("withheld")).isZero();
    whileItIsOpen(
        () -> {
          JsonPath seen = student().get(examination).jsonPath();
          assertThat(seen.getInt("withheld")).isEqualTo(ids.size());
          assertThat(seen.getInt("total")).isEqualTo(all - ids.size());
          assertThat(
                  seen.getMap("counts.result", String.class, Integer.class).values().stream()
                      .mapToInt(Integer::intValue)
                      .sum())
              .isEqualTo(all - ids.size());
          assertThat(student().get(examination + "&q=zzz").jsonPath().getInt("withheld"))
              .as("a count that a search could narrow would tell what is asked")
              .isEqualTo(ids.size());
          assertThat(student().get("/questions?pack=" + PACK).asString())
              .contains(ids.size() + " questions wait for a quiz to close and cannot be seen here");
          assertThat(student().get("/self-tests/new?pack=" + PACK).asString())
              .contains(" questions wait for a quiz to close");
          String front = student().get("/").asString();
          int asksNow =
              student()
                  .get("/api/v1/packs")
                  .jsonPath()
                  .getInt("find { it.id == '" + PACK + "' }.questions");
          assertThat(asksNow).isLessThan(pack.bank().questions().size());
          assertThat(front).doesNotContain(pack.bank().questions().size() + " questions");
        });
    AnyQuiz.afterwards(
        () -> assertThat(student().get(examination).jsonPath().getInt("total")).isEqualTo(all));
  }

  /** One after the other, so that nothing that was kept for the one is given to the other. */
  @Test
  void reviewersSeeEverythingMarked() {
    String examination = "/api/v1/packs/" + PACK + "/examination";
    int all = pack.examination().all().size();
    whileItIsOpen(
        () -> {
          for (int turn = 0; turn < 2; turn++) {
            assertThat(total(examination, instructor)).isEqualTo(all);
            assertThat(total(examination, "")).isEqualTo(all - ids.size());
            assertThat(total(examination, student)).isEqualTo(all - ids.size());
          }
          assertThat(as(instructor).get("/questions/" + asked.id()).asString())
              .contains("Withheld from students, since a quiz asks");
          assertThat(as(instructor).get("/review?pack=" + PACK + "&at=" + asked.id()).asString())
              .contains("Withheld from students, since a quiz asks");
          assertThat(as(instructor).get("/questions?pack=" + PACK).asString())
              .contains(ids.size() + " questions are withheld from students until");
          as(instructor)
              .get(examination + "/questions/" + asked.id())
              .then()
              .body("withheld", is(true));
        });
    assertThat(as(instructor).get("/questions/" + asked.id()).asString())
        .doesNotContain("Withheld from students");
  }

  @Test
  void programsAreShownItOnlyWithAScopeThatShowsKeys() {
    Set<Scope> shown = Set.of(Scope.QUIZZES_READ, Scope.BANK_READ, Scope.BANK_WRITE);
    Person person = people.any(Role.INSTRUCTOR);
    String examination = "/packs/" + PACK + "/examination?limit=0";
    int all = pack.examination().all().size();
    whileItIsOpen(
        () -> {
          for (Scope scope : Scope.values()) {
            int seen =
                new ApiClient(people.token(person, scope)).get(examination).extract().path("total");
            assertThat(seen)
                .as(scope.word())
                .isEqualTo(shown.contains(scope) ? all : all - ids.size());
          }
          new ApiClient(people.token(person, Scope.BANK_READ))
              .get("/packs/" + PACK + "/bank/questions/" + asked.id())
              .statusCode(200)
              .body("question.withheld", is(true));
          new ApiClient(people.token(people.any()))
              .get("/packs/" + PACK + "/bank/questions/" + asked.id())
              .statusCode(403);
        });
  }

  private static int total(String examination, String who) {
    return as(who).queryParam("limit", 0).get(examination).jsonPath().getInt("total");
  }
}
