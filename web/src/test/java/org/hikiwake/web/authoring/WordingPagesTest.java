package org.hikiwake.web.authoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Giving a generated question other words. */
@ServerTest
@ActivateRequestContext
class WordingPagesTest {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");
  private static final String ASK = "Which of them does Carl Dane hold, as you read it?";

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject Library library;
  @Inject Desks desks;

  private final PackId pack = TestPacks.fresh();
  private Person instructor;
  private String cookie;
  private QuestionVersion question;

  @BeforeEach
  void importThePack() {
    instructor = people.any(Role.INSTRUCTOR);
    cookie = people.cookie(instructor);
    packs.add(TestPacks.files(pack, "1.0.0"), instructor.id());
    question = any(Kind.SINGLE_CHOICE);
  }

  @AfterEach
  void takeItOut() {
    packs.retireAll();
  }

  private QuestionVersion any(Kind kind) {
    return library.bank(pack.value()).questions().stream()
        .filter(version -> version.question().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private RequestSpecification desk() {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), cookie);
  }

  private String address() {
    return "/review/" + question.id() + "/wording?pack=" + pack;
  }

  private String shown() {
    return desk().get(address()).then().statusCode(200).extract().asString();
  }

  /** What the form holds, with some texts changed; they are counted from 0. */
  private Map<String, String> form(String html, Object... changes) {
    Map<String, String> form = new HashMap<>();
    List<Wording.Text> texts = Wording.of(now().question());
    for (int n = 0; n < texts.size(); n++) {
      form.put("text." + (n + 1), texts.get(n).text());
    }
    for (int n = 0; n < changes.length; n += 2) {
      form.put("text." + ((Integer) changes[n] + 1), (String) changes[n + 1]);
    }
    Matcher version = VERSION.matcher(html);
    assertThat(version.find()).isTrue();
    form.put("version", version.group(1));
    Matcher seen = SEEN.matcher(html);
    assertThat(seen.find()).isTrue();
    form.put("seen", seen.group(1));
    return form;
  }

  private Response save(Map<String, String> form) {
    return desk().formParams(form).post(address());
  }

  private QuestionVersion now() {
    return library.bank(pack.value()).find(question.id()).orElseThrow();
  }

  /** Where the first text of that role stands. */
  private int place(Wording.Role role, int from) {
    List<Wording.Text> texts = Wording.of(question.question());
    for (int n = from; n < texts.size(); n++) {
      if (texts.get(n).role() == role) {
        return n;
      }
    }
    throw new AssertionError(role);
  }

  private int ask() {
    return place(Wording.Role.ASK, 0);
  }

  /** Without the place on the page, which no server is told. */
  private static String where(Response response) {
    return response.getHeader("Location").replaceAll("#.*", "");
  }

  @Test
  void itHasTheNewWordsAndTheOldKeyAndProof() {
    int option = place(Wording.Role.OPTION, 0);
    ExaminedQuestion before = desks.of(question.id().value()).examined();
    Response saved = save(form(shown(), ask(), ASK, option, "Quite another wording"));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(where(saved)).endsWith("/review?pack=" + pack + "&at=" + question.id());

    QuestionVersion now = now();
    assertThat(now.question().stem().ask()).isEqualTo(ASK);
    assertThat(keyed(now.question())).isEqualTo(keyed(question.question()));
    assertThat(now.query()).isEqualTo(question.query());
    ExaminedQuestion after = desks.of(question.id().value()).examined();
    assertThat(after.faults()).isEmpty();
    assertThat(after.proofs()).hasSameSizeAs(before.proofs());
    assertThat(after.proofs()).anyMatch(proved -> proved.text().equals("Quite another wording"));
    assertThat(desk().get(where(saved)).asString()).contains(ASK);
  }

  /** Two explanations are not to be mixed up. */
  @Test
  void whatExplainsTheKeyIsToldFromWhatExplainsTheOthers() {
    assertThat(shown()).contains("Why it is right", "Why it is wrong");
  }

  private static List<Boolean> keyed(Question question) {
    return Wording.of(question).stream().map(Wording.Text::keyed).toList();
  }

  @Test
  void itCanBeAcceptedInTheSameGo() {
    Map<String, String> form = form(shown(), ask(), ASK);
    form.put("accept", "on");
    assertThat(save(form).getHeader("Location")).contains("&after=" + question.id());
    String accepted = desk().get("/review?pack=" + pack + "&at=" + question.id()).asString();
    assertThat(accepted).contains("Accepted by " + instructor.name());
  }

  /** Whoever accepts has to have seen what the gate found. */
  @Test
  void aFlawInTheNewWordsIsLookedAtFirst() {
    Map<String, String> form =
        form(shown(), ask(), "Which of these is NOT what none of them says?");
    form.put("accept", "on");
    Response saved = save(form);
    assertThat(where(saved)).contains("&at=" + question.id());
    assertThat(desk().get(where(saved)).asString()).contains("negative");
  }

  /** Whose view it is was a part of the question, and not of its words. */
  @Test
  void whatIsNotProvedAnyMoreIsNotAcceptedNorPractised() {
    Map<String, String> form = form(shown(), ask(), "Which of them is it?");
    form.put("accept", "on");
    Response saved = save(form);
    assertThat(where(saved)).contains("&at=" + question.id());
    assertThat(desk().get(where(saved)).asString()).contains("does not name Carl Dane");
    assertThat(library.bank(pack.value()).find(question.id())).isEmpty();
  }

  @Test
  void whatWasAcceptedBeforeIsLookedAtAgain() {
    Map<String, String> form = form(shown(), ask(), ASK);
    form.put("accept", "on");
    save(form);
    save(form(shown(), ask(), "And which, pray, does Carl Dane hold?"));
    assertThat(desk().get("/review?pack=" + pack + "&pile=changed").asString())
        .contains("And which, pray, does Carl Dane hold?");
  }

  @Test
  void theWordsBeforeAreThereToBeTakenAgain() {
    Map<String, String> form = form(shown(), ask(), ASK);
    form.put("reason", "Nobody understood it.");
    save(form);
    assertThat(shown())
        .contains("Reworded by " + instructor.name())
        .contains("Nobody understood it.")
        .contains(question.question().stem().ask() + "</del>")
        .contains(ASK + "</ins>");

    String generated = desk().get(address() + "&from=0").asString();
    assertThat(generated).contains(">\n" + question.question().stem().ask() + "<");
    save(form(generated, ask(), question.question().stem().ask()));
    assertThat(now()).isEqualTo(question);
    assertThat(shown()).contains("Put back into the generated words by");
    assertThat(desk().get(address() + "&from=1").asString()).contains(">\n" + ASK + "<");
  }

  @ParameterizedTest
  @CsvSource({
    "'', This is needed",
    "EMPTY, This is needed",
    "ALIKE, read alike",
    "SWAPPED, which one is right"
  })
  void whatWillNotDoIsSaidAndKept(String how, String said) {
    int one = place(Wording.Role.OPTION, 0);
    int other = place(Wording.Role.OPTION, one + 1);
    String first = Wording.of(question.question()).get(one).text();
    String second = Wording.of(question.question()).get(other).text();
    Map<String, String> form =
        switch (how) {
          case "ALIKE" -> form(shown(), other, first, ask(), "Carl Dane, typed by me?");
          case "SWAPPED" ->
              form(shown(), one, second, other, first, ask(), "Carl Dane, typed by me?");
          case "EMPTY" -> form(shown(), other, "   ", ask(), "Carl Dane, typed by me?");
          default -> form(shown(), other, "", ask(), "Carl Dane, typed by me?");
        };
    Response refused = save(form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains(said).contains("Carl Dane, typed by me?");
    assertThat(now()).isEqualTo(question);
  }

  /** Spaces around a gap are a part of its text. */
  @ParameterizedTest
  @EnumSource(names = {"SINGLE_CHOICE", "TRUE_FALSE", "CLOZE", "SHORT_ANSWER", "NUMERIC"})
  void theFormHoldsEveryTextToTheLetter(Kind kind) {
    question = any(kind);
    String html = shown();
    for (Wording.Text text : Wording.of(question.question())) {
      if (text.text().chars().allMatch(c -> c == ' ' || Character.isLetterOrDigit(c))) {
        assertThat(html).contains(">\n" + text.text() + "</textarea>");
      }
    }
    assertThat(save(form(html)).statusCode()).isEqualTo(422);
  }

  @Test
  void nothingChangedIsSaid() {
    Response refused = save(form(shown()));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("Nothing was changed");
  }

  @Test
  void whoSavesSecondIsToldWhatTheFirstWrote() {
    Map<String, String> mine = form(shown(), ask(), "Carl Dane, typed by me?");
    save(form(shown(), ask(), ASK));
    Response refused = save(mine);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("Somebody else has changed")
        .contains("Carl Dane, typed by me?")
        .contains(ASK);
    Map<String, String> again = form(refused.asString(), ask(), "Carl Dane, typed by me?");
    assertThat(save(again).statusCode()).isEqualTo(303);
    assertThat(now().question().stem().ask()).isEqualTo("Carl Dane, typed by me?");
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    save(form(shown(), ask(), "<script>alert(1)</script> Carl Dane?"));
    assertThat(desk().get("/review?pack=" + pack + "&at=" + question.id()).asString() + shown())
        .doesNotContain("<script>alert");
  }

  /** Words for what the model said before are not put upon what it says now. */
  @Test
  void wordsOfAnEarlierVersionOfThePackAreLeftBehind() {
    int why = place(Wording.Role.EXPLANATION, 0);
    String text = Wording.of(question.question()).get(why).text();
    save(form(shown(), ask(), ASK));
    packs.add(
        TestPacks.files(
            pack,
            "1.1.0",
            "Of all ways to relieve the bridge a tram costs the most.",
            "Nothing relieves the bridge at a higher price than a tram."),
        instructor.id());
    assertThat(packs.atHand(pack, "1.1.0")).isTrue();
    library.bank(pack.value()).questions().stream()
        .filter(version -> version.id().equals(question.id()))
        .forEach(
            version ->
                assertThat(version.question().stem().ask().equals(ASK))
                    .as("the same question as before: %s", text)
                    .isEqualTo(
                        Wording.of(version.question()).stream()
                            .noneMatch(t -> t.text().contains("higher price"))));
  }
}
