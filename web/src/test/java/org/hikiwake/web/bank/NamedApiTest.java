package org.hikiwake.web.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.web.ApiDescription;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a question under a name writes it once, however often he tries. */
@ServerTest
@ActivateRequestContext
class NamedApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject Courses courses;

  private final PackId pack = TestPacks.fresh();
  private Person instructor;
  private BankClient bank;

  @BeforeEach
  void importThePack() {
    instructor = people.any(Role.INSTRUCTOR);
    packs.add(TestPacks.ownFiles(pack, "1.0.0"), instructor.id());
    bank = BankClient.of(people.token(instructor), pack);
  }

  @AfterEach
  void takeItOut() {
    packs.retireAll();
  }

  private static ObjectNode wish(Kind kind) {
    ObjectNode wish = JSON.createObjectNode();
    wish.set("question", ApiDescription.draft(kind.word()));
    return wish;
  }

  private ValidatableResponse put(BankClient who, String name, ObjectNode wish) {
    return who.api().put(address(pack, name), wish.toString());
  }

  private static String address(PackId pack, String name) {
    return "/packs/" + pack + "/bank/questions/by-external/" + name;
  }

  private int all() {
    Integer own = bank.get("?limit=0").statusCode(200).extract().path("counts.family.authored");
    return own == null ? 0 : own;
  }

  @ParameterizedTest
  @ValueSource(strings = {"item-1", "draft", "wording", "decision", "Aufgabe%20%C3%BC"})
  void isWrittenOnceHoweverOftenItIsSent(String name) {
    ValidatableResponse first = put(bank, name, wish(Kind.NUMERIC)).statusCode(201);
    String id = first.extract().path("question.id");
    first
        .header("Location", endsWith("/api/v1/packs/" + pack + "/bank/questions/" + id))
        .header("ETag", is("\"" + bank.revision(id) + "\""))
        .body("own", is(true), "edits", hasSize(1));
    put(bank, name, wish(Kind.NUMERIC))
        .statusCode(200)
        .header("Location", endsWith("/bank/questions/" + id))
        .body("question.id", is(id), "edits", hasSize(1));
    assertThat(all()).isEqualTo(1);
    bank.get("/questions/by-external/" + name).statusCode(200).body("question.id", is(id));
  }

  @Test
  void whatWasWrittenStaysAsItWas() {
    String id = put(bank, "item-1", wish(Kind.NUMERIC)).extract().path("question.id");
    put(bank, "item-1", wish(Kind.ESSAY)).statusCode(200).body("question.kind", is("numeric"));
    put(bank, "item-1", JSON.createObjectNode()).statusCode(200);
    bank.change("PUT", id, "/draft", changed().toString()).statusCode(200);
    put(bank, "item-1", wish(Kind.NUMERIC))
        .statusCode(200)
        .body("edits", hasSize(2), "question.stem.ask", is("How much is it?"));
  }

  private static ObjectNode changed() {
    ObjectNode wish = wish(Kind.NUMERIC);
    ((ObjectNode) wish.at("/question/stem")).put("ask", "How much is it?");
    return wish;
  }

  /** What one calls so, is not what another calls so; nor is it in another pack. */
  @Test
  void nameMeansSomethingToWhoGaveItInThatPackAlone() {
    PackId second = TestPacks.fresh();
    packs.add(TestPacks.ownFiles(second, "1.0.0"), instructor.id());
    BankClient other = BankClient.of(people.token(people.any(Role.INSTRUCTOR)), pack);
    BankClient elsewhere = new BankClient(bank.api(), second);
    List<String> ids =
        Stream.of(
                put(bank, "item-1", wish(Kind.NUMERIC)),
                put(bank, "item-2", wish(Kind.NUMERIC)),
                put(other, "item-1", wish(Kind.NUMERIC)),
                elsewhere.api().put(address(second, "item-1"), wish(Kind.NUMERIC).toString()))
            .map(made -> made.statusCode(201).extract().<String>path("question.id"))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    other
        .get("/questions/by-external/item-2")
        .statusCode(404)
        .body("type", endsWith(":unknown-question"));
  }

  @Test
  void anotherTokenOfHisFindsIt() {
    String id = put(bank, "item-1", wish(Kind.NUMERIC)).extract().path("question.id");
    BankClient.of(people.token(instructor), pack)
        .get("/questions/by-external/item-1")
        .body("question.id", is(id));
  }

  /** A program whose first request hangs sends another. */
  @Test
  void manyAtATimeWriteOne() {
    String body = wish(Kind.NUMERIC).toString();
    List<Integer> answers =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> bank.api().send("PUT", address(pack, "item-1"), body).statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).containsExactlyInAnyOrder(201, 200, 200, 200);
    assertThat(all()).isEqualTo(1);
  }

  @Test
  void whatIsToBeMendedIsToldAndNothingIsKept() {
    ObjectNode wish = wish(Kind.NUMERIC);
    ((ObjectNode) wish.path("question")).put("value", "much");
    put(bank, "item-1", wish).statusCode(422).body("errors[0].pointer", is("#/question/value"));
    put(bank, "item-1", JSON.createObjectNode()).statusCode(422);
    put(bank, "%20item", wish(Kind.NUMERIC)).statusCode(422);
    bank.api().put(address(pack, "item-1"), "null").statusCode(400);
    assertThat(all()).isZero();
    put(bank, "item-1", wish(Kind.NUMERIC)).statusCode(201);
  }

  /** Whoever does not teach the course any more does not come to it by its name either. */
  @Test
  void isThereForWhomItIsForAlone() {
    Course course = courses.open("Trams", instructor.zone(), instructor.id());
    ObjectNode wish = wish(Kind.NUMERIC).put("course", course.id().value());
    put(bank, "item-1", wish).statusCode(201).body("course", is(course.id().value()));
    Person other = people.any(Role.INSTRUCTOR);
    courses.enrol(course.id(), other.id(), Standing.INSTRUCTOR, instructor.id());
    courses.enrol(course.id(), instructor.id(), Standing.GONE, other.id());
    put(bank, "item-1", wish).statusCode(404);
    bank.get("/questions/by-external/item-1").statusCode(404);
  }
}
