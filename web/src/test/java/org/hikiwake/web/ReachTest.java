package org.hikiwake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.Everybody.Who;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.authoring.TestWriting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.StoredPacks;
import org.hikiwake.web.pack.TestPacks;
import org.hikiwake.web.pack.Uploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A pack that is private to a course is seen by its instructors and by administrators, practised by
 * its students, and not there for anybody else: on every route that takes or lists packs. A route
 * that has no row here fails.
 */
@ServerTest
@ActivateRequestContext
class ReachTest {

  /** Stands in the private pack, and in no other. */
  private static final String MARK = "Wexcombe";

  /**
   * Which routes take or list packs. "seen": who may look into a pack; "practised": who may be
   * asked about it. What begins with an address below takes none.
   */
  private static final String ROUTES =
      """
      GET /                                                       practised
      GET /self-tests/new                                         practised
      POST /self-tests                                            practised
      GET /self-tests/{id}                                        practised
      GET /self-tests/{id}/questions/{position}                   practised
      GET /self-tests/{id}/questions/{position}/response          practised
      POST /self-tests/{id}/questions/{position}/response         practised
      POST /self-tests/{id}/completion                            practised
      GET /self-tests/{id}/summary                                practised
      POST /self-tests/{id}/repetition                            practised
      GET /reports                                                practised
      POST /reports                                               practised
      POST /api/v1/packs/{pack}/questions/{question}/reports      practised
      GET /api/v1/packs                                           practised
      GET /api/v1/packs/{pack}                                    practised
      POST /api/v1/self-tests                                     practised
      GET /api/v1/self-tests/{id}                                 practised
      GET /api/v1/self-tests/{id}/questions/{position}            practised
      PUT /api/v1/self-tests/{id}/questions/{position}/response   practised
      PUT /api/v1/self-tests/{id}/completion                      practised
      GET /api/v1/self-tests/{id}/summary                         practised
      GET /questions                                              seen
      GET /questions/not-asked                                    seen
      GET /questions/{question}                                   seen
      GET /api/v1/packs/{pack}/questions                          seen
      GET /api/v1/packs/{pack}/questions/{question}               seen
      GET /api/v1/packs/{pack}/examination                        seen
      GET /api/v1/packs/{pack}/examination/questions/{question}   seen
      GET /api/v1/packs/{pack}/examination/refusals               seen
      GET /api/v1/packs/{pack}/bank                               seen
      POST /api/v1/packs/{pack}/bank/decisions                    seen
      GET /api/v1/packs/{pack}/bank/reports                       seen
      POST /api/v1/packs/{pack}/bank/questions                    seen
      GET /api/v1/packs/{pack}/bank/questions/by-external/{external}  seen
      PUT /api/v1/packs/{pack}/bank/questions/by-external/{external}  seen
      GET /api/v1/packs/{pack}/bank/questions/{question}          seen
      PUT /api/v1/packs/{pack}/bank/questions/{question}/decision  seen
      GET /api/v1/packs/{pack}/bank/questions/{question}/wording  seen
      PUT /api/v1/packs/{pack}/bank/questions/{question}/wording  seen
      DELETE /api/v1/packs/{pack}/bank/questions/{question}/wording  seen
      GET /api/v1/packs/{pack}/bank/questions/{question}/draft    seen
      PUT /api/v1/packs/{pack}/bank/questions/{question}/draft    seen
      GET /api/v1/packs/{pack}/versions                           seen
      GET /api/v1/packs/{pack}/versions/{version}                 seen
      GET /api/v1/packs/{pack}/versions/{version}/files/{format}  seen
      GET /api/v1/packs/{pack}/changes                            seen
      PUT /api/v1/packs/{pack}/retirement                         seen
      DELETE /api/v1/packs/{pack}/retirement                      seen
      POST /api/v1/packs/{pack}/examination/repetition            seen
      GET /api/v1/packs/{pack}/reach                              seen
      PUT /api/v1/packs/{pack}/reach                              seen
      GET /packs                                                  seen
      GET /packs/{pack}                                           seen
      GET /packs/{pack}/changes                                   seen
      GET /packs/{pack}/files/{format}                            seen
      GET /packs/{pack}/reach                                     seen
      POST /packs/{pack}/reach                                    seen
      POST /packs/{pack}/retirement                               seen
      POST /packs/{pack}/return                                   seen
      POST /packs/{pack}/examination                              seen
      GET /packs/import/{upload}                                  seen
      POST /packs/import/{upload}                                 seen
      POST /packs/import/{upload}/withdrawal                      seen
      GET /api/v1/packs/import/{upload}                           seen
      PUT /api/v1/packs/import/{upload}/confirmation              seen
      DELETE /api/v1/packs/import/{upload}                        seen
      POST /packs/import                                          seen
      POST /api/v1/packs/import                                   seen
      GET /review                                                 seen
      POST /review/{question}                                     seen
      GET /review/list                                            seen
      POST /review/list                                           seen
      GET /review/{question}/wording                              seen
      POST /review/{question}/wording                             seen
      GET /own-questions/new                                      seen
      POST /own-questions                                         seen
      GET /own-questions/{question}                               seen
      POST /own-questions/{question}                              seen
      GET /quizzes/{quiz}/builder/blueprint                       seen
      POST /quizzes/{quiz}/builder/blueprint                      seen
      GET /quizzes/{quiz}/builder/questions                       seen
      POST /quizzes/{quiz}/builder/questions                      seen
      PUT /api/v1/courses/{course}/quizzes/by-external/{external}  seen
      GET /courses/{id}/readings                                  seen
      GET /courses/{id}/readings/{pack}/{reading}                 seen
      POST /courses/{id}/readings/{pack}/{reading}/fit            seen
      POST /courses/{id}/readings/{pack}/{reading}/text           seen
      POST /courses/{id}/readings/{pack}/{reading}/link           seen
      POST /courses/{id}/readings/{pack}/{reading}/access         seen
      POST /courses/{id}/readings/{pack}/{reading}/removal        seen
      """;

  /**
   * What takes no pack, or shows what a quiz asks already, which goes on. The last of them need a
   * quiz that has questions of the pack, and are looked at below.
   */
  private static final List<String> WITHOUT =
      List.of(
          "/about /account /forgotten /institution /join /launches /links /people /schema /sign-in",
          "/sign-out /self-tests/adoption /packs/import /attempts /api/v1/attempts /api/v1/courses",
          "/api/v1/quizzes /courses/{id}/accommodations /courses/{id}/grades",
          "/courses/{id}/invitations /courses/{id}/join-code /courses/{id}/my-grades",
          "/courses/{id}/people /courses/{id}/quizzes /courses/{id}/roster /courses/{id}/settings",
          "/quizzes/{quiz}/accommodations /quizzes/{quiz}/attempts /quizzes/{quiz}/challenges",
          "/quizzes/{quiz}/corrections",
          "/quizzes/{quiz}/grades /quizzes/{quiz}/marking /quizzes/{quiz}/paper",
          "/quizzes/{quiz}/results /quizzes/{quiz}/builder/copy /quizzes/{quiz}/builder/history",
          "/quizzes/{quiz}/builder/preview /quizzes/{quiz}/builder/publication",
          "/quizzes/{quiz}/builder/restoration /quizzes/{quiz}/builder/settings",
          "/quizzes/{quiz}/builder/slots /quizzes/{quiz}/builder/withdrawal",
          "/quizzes/{quiz}/builder/parallel /quizzes/{quiz}/builder/review");

  /** These and nothing below them. */
  private static final Set<String> ALONE =
      Set.of(
          "GET /courses",
          "POST /courses",
          "GET /courses/{id}",
          "GET /quizzes/{quiz}",
          "GET /quizzes/{quiz}/builder");

  /** What is asked of insiders too, since it changes nothing that others need. */
  private static final Set<String> HARMLESS = Set.of("POST /self-tests", "POST /api/v1/self-tests");

  /** What need not name the pack when it answers. */
  private static final Pattern SILENT =
      Pattern.compile("/(self-tests|reports|refusals|changes|draft)\\b");

  @Inject Everybody everybody;
  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject TestQuizzes quizzes;
  @Inject TestWriting writing;
  @Inject Courses courses;
  @Inject Library library;
  @Inject StoredPacks stored;
  @Inject Uploads uploads;

  private final PackId pack = TestPacks.fresh();
  private Course here;
  private Course elsewhere;
  private Quiz quizHere;
  private Quiz quizElsewhere;
  private QuestionVersion question;
  private QuestionId own;
  private Set<String> ids;
  private String test;

  @BeforeEach
  void keepAPackToACourse() {
    everybody.arrive();
    here = everybody.openHere();
    elsewhere = everybody.openElsewhere();
    quizHere = quiz(here, Who.INSTRUCTOR_HERE, TestQuizzes.oneOfEachKind());
    quizElsewhere = quiz(elsewhere, Who.INSTRUCTOR_ELSEWHERE, TestQuizzes.oneOfEachKind());
    packs.add(files("1.0.0"), me().id(), here.id());
    question = marked();
    own = writing.own(pack, null, me());
    ids = Stream.of(question.id(), own).map(QuestionId::value).collect(Collectors.toSet());
    test = started();
  }

  @AfterEach
  void takeThePacksOut() {
    packs.retireAll();
  }

  private Quiz quiz(Course course, Who instructor, List<Slot> slots) {
    return quizzes.published(course, everybody.get(instructor), Rules.usual(), slots);
  }

  private Person me() {
    return everybody.get(Who.INSTRUCTOR_HERE);
  }

  /** The tram under names that no other test has. */
  private SortedMap<String, String> files(String version) {
    SortedMap<String, String> files = TestPacks.files(pack, version, "Eastfield", MARK);
    files.replaceAll(
        (name, text) ->
            text.replace("brook-little-room", "wexcombe-room").replace("A tram", MARK + "’s tram"));
    return files;
  }

  /** A question that is made of no other pack, and names the town. */
  private QuestionVersion marked() {
    return library.bank(pack.value()).questions().stream()
        .filter(version -> version.provenance().keyed().toString().contains("wexcombe-room"))
        .filter(version -> version.question().stem().toString().contains(MARK))
        .findFirst()
        .orElseThrow();
  }

  /** A self-test of who may practise; whoever knows its id may go on with it, but for others. */
  private String started() {
    return as(Who.STUDENT_HERE)
        .contentType("application/json")
        .body("{\"pack\":\"" + pack + "\",\"length\":5}")
        .post("/api/v1/self-tests")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private RequestSpecification as(Who who) {
    return everybody.as(who);
  }

  private static List<String> routes(String what) {
    return ROUTES
        .lines()
        .filter(line -> line.endsWith(" " + what))
        .map(line -> line.replaceAll(" +\\w+$", ""))
        .toList();
  }

  @Test
  void everyRouteHasARowOrTakesNoPack() {
    Set<String> rows =
        Stream.concat(routes("seen").stream(), routes("practised").stream())
            .collect(Collectors.toSet());
    assertThat(RightsTest.routes().filter(route -> !rows.contains(route)))
        .allMatch(ReachTest::isWithout);
    assertThat(RightsTest.routes()).containsAll(rows);
  }

  private static boolean isWithout(String route) {
    String path = route.substring(route.indexOf(' ') + 1);
    return ALONE.contains(route)
        || WITHOUT.stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .anyMatch(below -> path.equals(below) || path.startsWith(below + "/"))
        || path.matches("/courses/\\{id}/grades.*");
  }

  @Test
  void isThereForNobodyElse() {
    StoredPacks.Current before = stored.current(pack).orElseThrow();
    for (Who who : List.of(Who.STRANGER, Who.STUDENT_ELSEWHERE, Who.INSTRUCTOR_ELSEWHERE)) {
      routes("practised").forEach(route -> assertShowsNothing(route, who));
      routes("seen").forEach(route -> assertShowsNothing(route, who));
    }
    routes("seen").forEach(route -> assertShowsNothing(route, Who.STUDENT_HERE));
    assertThat(stored.current(pack)).contains(before);
  }

  private void assertShowsNothing(String route, Who who) {
    for (Response response : asked(route, who)) {
      String what = route + " for " + who + ": " + response.statusCode();
      String body = response.asString().replaceAll("called[^.]*|\"instance\":\"[^\"]*\"", "");
      assertThat(body).as(what).doesNotContain(MARK);
      assertThat(ids).as(what).noneMatch(body::contains);
      if (route.contains("{pack}") || route.contains("{question}") || route.contains("{upload}")) {
        assertThat(response.statusCode()).as(what).isIn(303, 401, 403, 404);
      }
    }
  }

  @Test
  void isThereForItsInstructorsAndAdministrators() {
    for (Who who : List.of(Who.INSTRUCTOR_HERE, Who.ADMINISTRATOR)) {
      shown("seen").forEach(route -> assertShows(route, who));
    }
  }

  @Test
  void isPractisedByItsStudentsToo() {
    for (Who who : List.of(Who.STUDENT_HERE, Who.INSTRUCTOR_HERE, Who.ADMINISTRATOR)) {
      shown("practised").forEach(route -> assertShows(route, who));
    }
  }

  private static Stream<String> shown(String what) {
    return routes(what).stream()
        .filter(route -> route.startsWith("GET ") || HARMLESS.contains(route))
        .filter(route -> !route.contains("{upload}") && !route.contains("{external}"));
  }

  private void assertShows(String route, Who who) {
    assertThat(asked(route, who))
        .as(route + " for " + who)
        .anySatisfy(
            response -> {
              assertThat(response.statusCode()).isIn(200, 201, 303);
              if (!SILENT.matcher(route).find()) {
                assertThat(response.asString() + response.getHeader("Content-Disposition"))
                    .containsAnyOf(MARK, pack.value());
              }
            });
  }

  /** What comes of the route, as it is and for the pack in the address. */
  private List<Response> asked(String route, Who who) {
    String method = route.substring(0, route.indexOf(' '));
    String path = filled(route.substring(method.length() + 1), who);
    return method.equals("GET")
        ? List.of(
            as(who).get(path),
            as(who)
                .queryParam("pack", pack.value())
                .queryParam("kind", path.startsWith("/api/") ? List.of() : List.of("essay"))
                .queryParam("question", question.id().value())
                .get(path),
            as(who).queryParam("at", question.id().value()).get(path))
        : List.of(sent(method, path, who));
  }

  private Response sent(String method, String path, Who who) {
    if (path.equals("/packs/import")) {
      return as(who).multiPart("file", "x.zip", TestPacks.zip(files("1.1.0"))).post(path);
    }
    if (path.equals("/api/v1/packs/import")) {
      return as(who).contentType("application/zip").body(TestPacks.zip(files("1.1.0"))).post(path);
    }
    if (path.startsWith("/api/")) {
      return as(who).contentType("application/json").body(body(path)).request(method, path);
    }
    if (path.endsWith("/fit") || path.endsWith("/text")) {
      return as(who).multiPart("text", "A text.").post(path);
    }
    return as(who)
        .contentType("application/x-www-form-urlencoded")
        .queryParam("pack", pack.value())
        .queryParam("kind", "essay")
        .formParam("pack", pack.value())
        .formParam("question", question.id().value())
        .formParam("decision", "accepted")
        .formParam("version", "x")
        .formParam("seen", "0")
        .formParam("note", "A note.")
        .formParam("number", "1")
        .formParam("among", "passed")
        .request(method, path);
  }

  private String body(String path) {
    if (path.contains("/bank/")) {
      return "{}";
    }
    if (path.contains("/by-external/")) {
      return "{\"title\":\"A quiz\",\"blueprint\":{\"pack\":\""
          + pack
          + "\",\"number\":1,\"among\":\"passed\"}}";
    }
    if (path.endsWith("/reports")) {
      return "{\"note\":\"A note.\"}";
    }
    if (path.endsWith("/reach") || path.endsWith("/confirmation")) {
      return "{\"course\":null}";
    }
    return path.endsWith("/response")
        ? "{\"kind\":\"essay\",\"text\":\"A text.\"}"
        : "{\"pack\":\"" + pack + "\",\"length\":5}";
  }

  private String filled(String path, Who who) {
    boolean isElsewhere = who == Who.STUDENT_ELSEWHERE || who == Who.INSTRUCTOR_ELSEWHERE;
    Course course = isElsewhere ? elsewhere : here;
    return path.replace("/own-questions/{question}", "/own-questions/" + own)
        .replace("{question}/draft", own + "/draft")
        .replace("{question}", question.id().value())
        .replace("/courses/{id}", "/courses/" + course.id())
        .replace("{course}", course.id().value())
        .replace("{external}", "a-quiz")
        .replace("{quiz}", (isElsewhere ? quizElsewhere : quizHere).id().value())
        .replace("{id}", test)
        .replace("{position}", "1")
        .replace("{upload}", path.contains("{upload}") ? upload() : "")
        .replace("{version}", "1.0.0")
        .replace("{format}", "zip")
        .replace("{reading}", "tram")
        .replace("{pack}", pack.value());
  }

  private String upload() {
    return uploads.keep(TestPacks.pack(files("1.2.0")), me().id()).id();
  }

  /** A program may do no more than its scopes say, whoever its person is. */
  @Test
  void isThereForProgramsThatMaySeePacks() {
    String path = "/packs/" + pack;
    ApiClient with = new ApiClient(people.token(me(), Scope.PACKS_READ));
    ApiClient without = new ApiClient(people.token(me(), Scope.QUIZZES_READ, Scope.QUIZZES_WRITE));
    with.get(path).statusCode(200);
    with.get(path + "/examination?limit=0").statusCode(200);
    without.get(path).statusCode(404);
    without.get(path + "/examination?limit=0").statusCode(404);
  }

  @Test
  void anOutsiderIsToldThatItsIdIsTakenAndNotByWhom() {
    String answer = sent("POST", "/packs/import", Who.INSTRUCTOR_ELSEWHERE).asString();
    assertThat(answer).contains("is taken by a pack that is not open to you");
    assertThat(answer).doesNotContain(me().name());
  }

  @Test
  void whoLeavesTheCourseLosesIt() {
    Person student = everybody.get(Who.STUDENT_HERE);
    as(Who.STUDENT_HERE).get("/api/v1/packs/" + pack).then().statusCode(200);
    courses.enrol(here.id(), student.id(), Standing.GONE, me().id());
    as(Who.STUDENT_HERE).get("/api/v1/packs/" + pack).then().statusCode(404);
    assertThat(as(Who.STUDENT_HERE).get("/self-tests/" + test).asString())
        .contains("open to one course alone");
  }

  @Test
  void itIsThereForAllWhenItIsOpened() {
    packs.open(pack, null, me().id());
    for (Who who : Who.values()) {
      assertShows("GET /", who);
      assertShows("GET /questions", who);
    }
  }

  /** A quiz of another course was made of it when it was open still. */
  @Nested
  class WhatUsesIt {

    private Quiz quiz;

    @BeforeEach
    void beforeItWasPrivate() {
      quiz = quiz(elsewhere, Who.INSTRUCTOR_ELSEWHERE, List.of(Slot.of(question)));
    }

    private String get(Who who, String path) {
      Response response = as(who).get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      return response.asString();
    }

    @Test
    void goesOn() {
      Who teacher = Who.INSTRUCTOR_ELSEWHERE;
      for (String path : List.of("/builder", "/builder/preview", "/paper")) {
        assertThat(get(teacher, "/quizzes/" + quiz.id() + path)).contains(MARK);
      }
      String attempt =
          as(Who.STUDENT_ELSEWHERE)
              .contentType("application/x-www-form-urlencoded")
              .post("/quizzes/" + quiz.id() + "/attempts")
              .header("Location");
      assertThat(as(Who.STUDENT_ELSEWHERE).redirects().follow(true).get(attempt).asString())
          .contains(question.question().stem().ask());
    }

    @Test
    void getsNoMoreOfIt() {
      String review = "/quizzes/" + quiz.id() + "/builder/review/" + question.id();
      for (String act : List.of("/replacement", "/renewal")) {
        Response answer =
            as(Who.INSTRUCTOR_ELSEWHERE)
                .contentType("application/x-www-form-urlencoded")
                .formParam("revision", "2")
                .post(review + act);
        assertThat(answer.statusCode()).as(act).isEqualTo(422);
      }
      Response parallel =
          as(Who.INSTRUCTOR_ELSEWHERE)
              .contentType("application/x-www-form-urlencoded")
              .formParam("number", "1")
              .post("/quizzes/" + quiz.id() + "/builder/parallel");
      assertThat(parallel.asString()).contains("is not in use any more");
    }

    @Test
    void isToldToWhoKeepsItToACourse() {
      String page = get(Who.INSTRUCTOR_HERE, "/packs/" + pack + "/reach");
      assertThat(page).contains("1 quiz in a course that you do not teach");
      assertThat(page).contains("1 question that somebody wrote on it");
      assertThat(page).doesNotContain(quiz.id().value());
      assertThat(get(Who.ADMINISTRATOR, "/packs/" + pack + "/reach")).contains(quiz.id().value());
    }
  }

  @Nested
  class WhoSaysSo {

    private int open(Who who, String course) {
      return as(who)
          .contentType("application/x-www-form-urlencoded")
          .formParam("course", course)
          .post("/packs/" + pack + "/reach")
          .statusCode();
    }

    @Test
    void isItsOwnerForACourseThatHeTeaches() {
      assertThat(open(Who.INSTRUCTOR_HERE, "")).isEqualTo(303);
      assertThat(stored.current(pack).orElseThrow().onlyFor()).isEmpty();
      assertThat(open(Who.INSTRUCTOR_HERE, elsewhere.id().value())).isEqualTo(404);
      assertThat(open(Who.INSTRUCTOR_HERE, here.id().value())).isEqualTo(303);
      assertThat(stored.current(pack).orElseThrow().onlyFor()).contains(here.id());
    }

    @Test
    void isAnAdministrator() {
      assertThat(open(Who.ADMINISTRATOR, elsewhere.id().value())).isEqualTo(303);
      assertThat(stored.current(pack).orElseThrow().onlyFor()).contains(elsewhere.id());
    }

    @Test
    void isNobodyElse() {
      packs.open(pack, null, me().id());
      assertThat(open(Who.INSTRUCTOR_ELSEWHERE, elsewhere.id().value())).isEqualTo(403);
      assertThat(open(Who.STUDENT_HERE, here.id().value())).isEqualTo(403);
      assertThat(stored.current(pack).orElseThrow().onlyFor()).isEmpty();
    }

    @Test
    void saysItBeforeAnybodyHasSeenThePack() {
      PackId fresh = TestPacks.fresh();
      String upload = uploads.keep(TestPacks.pack(TestPacks.files(fresh, "1.0.0")), me().id()).id();
      String path = "/packs/import/" + upload;
      assertThat(as(Who.INSTRUCTOR_HERE).get(path).asString()).contains("Only for A course");
      as(Who.INSTRUCTOR_HERE)
          .contentType("application/x-www-form-urlencoded")
          .formParam("course", here.id().value())
          .post(path)
          .then()
          .statusCode(303);
      assertThat(stored.current(fresh).orElseThrow().onlyFor()).contains(here.id());
      as(Who.INSTRUCTOR_ELSEWHERE).get("/packs/" + fresh).then().statusCode(404);
    }

    @Test
    void saysItForLaterVersionsToo() {
      packs.add(files("1.3.0"), me().id());
      assertThat(stored.current(pack).orElseThrow().onlyFor()).contains(here.id());
    }
  }
}
