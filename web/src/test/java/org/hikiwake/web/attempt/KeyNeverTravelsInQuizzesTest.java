package org.hikiwake.web.attempt;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Layout.Navigation;
import org.hikiwake.quiz.assignment.Layout.Pages;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.behaviour.Adaptive;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.DeferredCbm;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateCbm;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.behaviour.ManualGraded;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two quizzes that differ in nothing but the key of their question, taken by the same student from
 * the same seed: every byte that he gets before he may see the key must be the same.
 */
@ServerTest
class KeyNeverTravelsInQuizzesTest {

  private static final RestAssuredConfig UNPACKED =
      RestAssured.config().decoderConfig(decoderConfig().noContentDecoders());

  @Inject TestQuizzes classes;
  @Inject TestPeople people;
  @Inject Attempts attempts;
  @Inject Clock clock;

  private TestQuizzes.Class school;
  private String cookie = "";

  static Stream<Arguments> kindsAndBehaviours() {
    List<Behaviour> behaviours =
        List.of(
            new DeferredFeedback(),
            new ImmediateFeedback(),
            Interactive.usual(),
            Adaptive.usual(),
            new DeferredCbm(),
            new ImmediateCbm(),
            new ManualGraded());
    return Arrays.stream(Kind.values())
        .flatMap(kind -> behaviours.stream().map(behaviour -> arguments(kind, behaviour)));
  }

  @BeforeEach
  void open() {
    school = classes.with(Rules.usual(), List.of(slot(AnyQuestion.any(Kind.ESSAY))));
    cookie = people.cookie(school.student());
  }

  private static Slot slot(Question question) {
    return Slot.of(AnyVersion.of(question, "quiz-key"));
  }

  /** The end releases nothing, so that it may be looked at, too. */
  private Attempt attempt(Question question, Behaviour behaviour, Release release) {
    Rules rules =
        new Rules(
            Window.always(),
            Timing.unlimited(),
            Allowance.once(),
            behaviour,
            new Layout(Pages.ONE_EACH, Navigation.FREE, true),
            release,
            "");
    Quiz quiz =
        classes.published(school.course(), school.instructor(), rules, List.of(slot(question)));
    ActorId student = new ActorId(school.student().id().value());
    Attempt attempt =
        Attempt.begin(AttemptId.random(), quiz, student, 1, new Seed(5), clock.instant());
    attempts.add(attempt);
    return attempt;
  }

  @ParameterizedTest
  @MethodSource("kindsAndBehaviours")
  void nothingBeforeTheEndDependsOnIt(Kind kind, Behaviour behaviour) {
    Release nothing = new Release(Map.of());
    List<String> one = everything(attempt(AnyQuestion.any(kind), behaviour, nothing), kind);
    List<String> other =
        everything(attempt(AnyQuestion.withOtherKey(kind), behaviour, nothing), kind);
    assertThat(other).isEqualTo(one);
  }

  /** Otherwise the comparison above would prove nothing. */
  @ParameterizedTest
  @MethodSource("kindsAndBehaviours")
  void whatIsReleasedDependsOnIt(Kind kind, Behaviour behaviour) {
    Release all = Release.usual(new ImmediateFeedback());
    List<String> one = everything(attempt(AnyQuestion.any(kind), behaviour, all), kind);
    List<String> other = everything(attempt(AnyQuestion.withOtherKey(kind), behaviour, all), kind);
    assertThat(other.get(other.size() - 1)).isNotEqualTo(one.get(one.size() - 1));
  }

  @ParameterizedTest
  @MethodSource("kindsAndBehaviours")
  void nothingOfItIsInJsonBeforeTheEnd(Kind kind, Behaviour behaviour) {
    Release nothing = new Release(Map.of());
    List<String> one = inJson(attempt(AnyQuestion.any(kind), behaviour, nothing), kind);
    List<String> other = inJson(attempt(AnyQuestion.withOtherKey(kind), behaviour, nothing), kind);
    assertThat(other).isEqualTo(one);
    assertThat(one).allSatisfy(answer -> assertThat(answer).startsWith("HTTP/1.1 200"));
  }

  @ParameterizedTest
  @MethodSource("kindsAndBehaviours")
  void whatIsReleasedIsInJson(Kind kind, Behaviour behaviour) {
    Release all = Release.usual(new ImmediateFeedback());
    List<String> one = inJson(attempt(AnyQuestion.any(kind), behaviour, all), kind);
    List<String> other = inJson(attempt(AnyQuestion.withOtherKey(kind), behaviour, all), kind);
    assertThat(other.get(other.size() - 2)).isNotEqualTo(one.get(one.size() - 2));
  }

  /** The same for a program. */
  private List<String> inJson(Attempt attempt, Kind kind) {
    Response right = AnyQuestion.any(kind).keyedResponse().orElse(new EssayResponse("A text."));
    String address = "/api/v1/attempts/" + attempt.id();
    return Stream.of(
            get("/api/v1/quizzes/" + attempt.quiz().id()),
            get(address),
            put(address + "/questions/1/response", json(right, false)),
            get(address),
            checked(attempt, kind, right)
                .map(given -> put(address + "/questions/1/response", json(given, true)))
                .orElseGet(() -> get(address)),
            get(address),
            put(address + "/submission", ""),
            get("/api/v1/quizzes/" + attempt.quiz().id() + "/attempts"),
            get(address),
            get(address + "/marks"))
        .map(bytes -> withoutIds(bytes, attempt))
        // Zeros at the end of a moment are left out.
        .map(bytes -> bytes.replaceAll("content-length=\\d+", "LENGTH"))
        .toList();
  }

  private static String json(Response response, boolean check) {
    return "{\"check\":" + check + ",\"response\":" + QuizJson.line(response) + "}";
  }

  private String put(String path, String body) {
    return bytes(student().contentType("application/json").body(body).put(path));
  }

  /** Pages and answers from the start to the result, with an answer that is right by one key. */
  private List<String> everything(Attempt attempt, Kind kind) {
    Response right = AnyQuestion.any(kind).keyedResponse().orElse(new EssayResponse("A text."));
    String address = "/attempts/" + attempt.id();
    return Stream.of(
            get("/quizzes/" + attempt.quiz().id()),
            get(address + "/questions/1"),
            post(address + "/questions/1", "stay", null),
            post(address + "/responses", "", right),
            get(address + "/questions/1"),
            post(address + "/questions/1", "overview", right),
            check(attempt, kind, right),
            get(address + "/questions/1"),
            get(address + "/overview"),
            post(address + "/submission", "", null),
            get(address + "/result"))
        .map(bytes -> withoutIds(bytes, attempt))
        .toList();
  }

  /**
   * Where there are several tries, that there is none any more tells that the answer was right; so
   * one is given that is wrong by either key, or none.
   */
  private Optional<Response> checked(Attempt attempt, Kind kind, Response right) {
    Behaviour behaviour = attempt.quiz().rules().behaviour();
    boolean once = behaviour.defers() || behaviour.mostTries().orElse(0) == 1;
    return once ? Optional.of(right) : AnyQuestion.wrongByEitherKey(kind);
  }

  private String check(Attempt attempt, Kind kind, Response right) {
    return checked(attempt, kind, right)
        .map(g -> post("/attempts/" + attempt.id() + "/questions/1", "check.1", g))
        .orElse("");
  }

  private static String withoutIds(String bytes, Attempt attempt) {
    return bytes
        .replace(attempt.id().value(), "ATTEMPT")
        .replace(attempt.quiz().id().value(), "QUIZ")
        .replaceAll("data-now=\"\\d+\"", "NOW")
        .replaceAll("\"now\":\\d+", "NOW")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME")
        .replaceAll("\\d\\d:\\d\\d", "TIME");
  }

  /** What is packed is as long as its ids let it be. */
  private RequestSpecification student() {
    return given()
        .config(UNPACKED)
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), cookie);
  }

  private String get(String path) {
    return bytes(student().get(path));
  }

  private String post(String path, String go, @Nullable Response response) {
    RequestSpecification request =
        student()
            .contentType("application/x-www-form-urlencoded")
            .formParam("go", go)
            .formParam("position", "1")
            .formParam("q1.here", "1")
            .formParam("device", "laptop")
            .formParam("sequence", "1")
            .formParam("claimed", "1");
    if (response != null) {
      fields(response).forEach((name, values) -> request.formParam("q1." + name, values));
    }
    return bytes(request.post(path));
  }

  /** As a browser sends it. */
  private static Map<String, List<String>> fields(Response response) {
    return response.fold(
        new Response.Cases<>(
            r -> field("option", r.option()),
            r -> Map.of("option", r.options().stream().map(PartId::value).toList()),
            r -> field("answer", r.answer()),
            r -> fields("match.", r.matches()),
            r -> fields("rank.", r.ranks()),
            r -> fields("gap.", r.gaps()),
            r -> field("number", r.number()),
            r -> field("text", r.text()),
            r -> field("passage", r.passage()),
            r -> field("text", r.text())));
  }

  private static Map<String, List<String>> field(String name, @Nullable Object value) {
    return Map.of(name, List.of(String.valueOf(value)));
  }

  private static Map<String, List<String>> fields(String prefix, Map<PartId, ?> values) {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(e -> prefix + e.getKey(), e -> List.of(String.valueOf(e.getValue()))));
  }

  private static String bytes(io.restassured.response.Response response) {
    return response.statusLine() + "\n" + response.headers() + "\n" + response.asString();
  }
}
