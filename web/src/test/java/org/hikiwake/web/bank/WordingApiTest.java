package org.hikiwake.web.bank;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ApiDescription;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.authoring.TestWriting;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Giving a generated question other words over JSON. */
@ServerTest
@ActivateRequestContext
class WordingApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject TestWriting writing;
  @Inject Library library;

  private final PackId pack = TestPacks.fresh();
  private Person instructor;
  private BankClient bank;
  private QuestionVersion question;
  private String id;
  private String other;

  @BeforeEach
  void importThePack() {
    instructor = people.any(Role.INSTRUCTOR);
    packs.add(TestPacks.ownFiles(pack, "1.0.0"), instructor.id());
    bank = BankClient.of(people.token(instructor), pack);
    question =
        library.bank(pack.value()).questions().stream()
            .filter(version -> version.question().kind() == Kind.SINGLE_CHOICE)
            .filter(version -> version.question().stem().ask().endsWith("?"))
            .findFirst()
            .orElseThrow();
    id = question.id().value();
    other = ending(", as you read it?");
  }

  @AfterEach
  void takeItOut() {
    packs.retireAll();
  }

  private List<String> texts() {
    return new ArrayList<>(
        Wording.of(question.question()).stream().map(Wording.Text::text).toList());
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

  /** The stem with all that it names, and with another end. */
  private String ending(String end) {
    return question.question().stem().ask().replaceFirst("\\?$", end);
  }

  private List<String> asking(String ask) {
    List<String> texts = texts();
    texts.set(place(Wording.Role.ASK, 0), ask);
    return texts;
  }

  private static String body(List<String> texts, String reason) {
    try {
      return JSON.writeValueAsString(Map.of("texts", texts, "reason", reason));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private ValidatableResponse reword(List<String> texts) {
    return bank.change("PUT", id, "/wording", body(texts, "Clearer."));
  }

  @Test
  void textsAreToldWithWhatTheyAre() {
    bank.get("/questions/" + id + "/wording")
        .statusCode(200)
        .body("texts.text", is(texts()), "texts.generated", is(texts()))
        .body("texts.role", hasItem("option"), "texts.keyed", hasItem(true))
        .header("ETag", is("\"" + bank.revision(id) + "\""));
  }

  @Test
  void textsAreAsTheyAreDescribed() {
    ApiDescription.assertFits(
        "Wording", bank.get("/questions/" + id + "/wording").extract().asString());
  }

  @Test
  void otherWordsMakeAVersionThatWaitsForADecision() {
    bank.decide(id, bank.revision(id), "accepted", "").statusCode(200);
    reword(asking(other))
        .statusCode(200)
        .body("question.stem.ask", is(other), "question.faults", empty(), "state", is("changed"))
        .body("edits", hasSize(1), "edits[0].by", is(instructor.name()))
        .body("edits[0].reason", is("Clearer."), "edits[0].changes[0].after", is(other))
        .body("edits[0].changes[0].before", is(question.question().stem().ask()));
    bank.get("/questions/" + id + "/wording")
        .body("texts.text", hasItem(other), "texts.generated", is(texts()));
  }

  @Test
  void whatTheGateFindsInThemIsTold() {
    reword(asking(ending(", and which of them does NOT apply?")))
        .statusCode(200)
        .body("question.result", is("flawed"));
    bank.decide(id, bank.revision(id), "accepted", "")
        .statusCode(422)
        .body("detail", containsString("The gate found a flaw"), "errors", hasSize(1));
    bank.decide(id, bank.revision(id), "accepted", "It is meant so.").statusCode(200);
  }

  @Test
  void whatIsNotProvedAnyMoreCannotBeAccepted() {
    reword(asking("Which of them is it?")).body("question.result", is("unsound"));
    bank.decide(id, bank.revision(id), "accepted", "I know it.")
        .statusCode(409)
        .body("type", endsWith(":conflict"));
  }

  @Test
  void theSameAgainChangesNothing() {
    String seen = bank.revision(id);
    String body = body(asking(other), "");
    String now = bank.change("PUT", id, "/wording", seen, body).extract().path("revision");
    bank.change("PUT", id, "/wording", seen, body).statusCode(200).body("revision", is(now));
  }

  @Test
  void whoWritesSecondIsToldSo() {
    String seen = bank.revision(id);
    reword(asking(other)).statusCode(200);
    bank.change("PUT", id, "/wording", seen, body(asking("Carl Dane, typed by me?"), ""))
        .statusCode(412)
        .body("type", endsWith(":stale"));
    bank.change("DELETE", id, "/wording", seen, "").statusCode(412);
    bank.decide(id, seen, "accepted", "").statusCode(412);
    bank.question(id).body("question.stem.ask", is(other));
  }

  @Test
  void withoutIfMatchNothingIsDone() {
    String address = "/packs/" + pack + "/bank/questions/" + id + "/wording";
    bank.api().put(address, body(asking(other), "")).statusCode(428);
    bank.api().delete(address).statusCode(428);
  }

  @Test
  void theGeneratedWordsAreTakenBack() {
    String version = bank.question(id).extract().path("version");
    reword(asking(other)).statusCode(200);
    bank.change("DELETE", id, "/wording", "")
        .statusCode(200)
        .body("version", is(version), "edits", hasSize(2));
    bank.change("DELETE", id, "/wording", "").statusCode(200).body("edits", hasSize(2));
  }

  @Test
  void whatWillNotDoIsSaidWhereItStands() {
    int one = place(Wording.Role.OPTION, 0);
    int two = place(Wording.Role.OPTION, one + 1);
    List<String> blank = texts();
    blank.set(two, "  ");
    List<String> alike = texts();
    alike.set(two, alike.get(one));
    List<String> exchanged = texts();
    Collections.swap(exchanged, one, two);
    List<String> few = texts().subList(1, 3);
    assertRefused(blank, "#/texts/" + two, "This is needed.");
    assertRefused(asking("x".repeat(2_001)), "#/texts/" + place(Wording.Role.ASK, 0), "2,000");
    assertRefused(alike, "#/texts", "read alike");
    assertRefused(exchanged, "#/texts", "which one is right");
    assertRefused(few, "#/texts", "Send one for each");
    bank.change("PUT", id, "/wording", body(asking(other), "x".repeat(1_001)))
        .statusCode(422)
        .body("errors[0].pointer", is("#/reason"));
    bank.question(id).body("edits", empty());
  }

  private void assertRefused(List<String> texts, String pointer, String said) {
    reword(texts)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors", hasSize(1), "errors[0].pointer", is(pointer))
        .body("errors[0].detail", containsString(said), "detail", containsString(pointer));
  }

  @Test
  void bodiesThatSayNothingAreRefused() {
    bank.change("PUT", id, "/wording", "").statusCode(400);
    bank.change("PUT", id, "/wording", "{\"texts\":[null]}").statusCode(422);
    bank.change("PUT", id, "/wording", "{\"words\":[]}").statusCode(400);
  }

  @Test
  void wordsAreText() {
    reword(asking("<script>alert(1)</script> Carl Dane?")).statusCode(200);
    String page =
        given()
            .cookie(TestPeople.cookieName(), people.cookie(instructor))
            .get("/review?pack=" + pack + "&at=" + id)
            .asString();
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
    bank.question(id).body("question.stem.ask", not(containsString("&lt;")));
  }

  @Test
  void whatSomebodyWroteHimselfIsNoWording() {
    String own = writing.own(pack, null, instructor).value();
    bank.get("/questions/" + own + "/wording").statusCode(409);
    bank.change("PUT", own, "/wording", body(List.of("Mine?"), "")).statusCode(409);
    bank.change("DELETE", own, "/wording", "").statusCode(409);
  }
}
