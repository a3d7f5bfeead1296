package org.hikiwake.web.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A pack of which there are no questions says why on its page, and breaks no other. */
@ServerTest
@ActivateRequestContext
class StuckPackTest {

  @Inject TestPacks packs;
  @Inject TestPeople people;

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

  private Response get(String path) {
    return given().cookie(TestPeople.cookieName(), people.cookie(me)).get(path);
  }

  private static String text(Response response) {
    return response.asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private void assertNoPageBreaks() {
    for (String path : new String[] {"/", "/packs", "/questions", "/review", "/api/v1/packs"}) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Nested
  class ThatCannotBeReadAnyMore {

    private void store() {
      packs.addUnreadable(id, me.id());
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
      store();
      assertThat(text(get("/packs"))).contains("Cannot be read any more");
      Response page = get("/packs/" + id);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(text(page))
          .contains("The current version cannot be read any more")
          .contains("positions.yaml", "dangling-reference")
          .contains("Mend the files, give the header a later version, and import them.");
      assertNoPageBreaks();
    }

    @Test
    void saysSoOverJson() {
      store();
      ApiClient program = new ApiClient(people.token(me));
      assertThat(
              program.get("/packs/" + id + "/versions").extract().jsonPath().getString("condition"))
          .isEqualTo("unreadable");
      assertThat(
              program
                  .get("/packs/" + id + "/versions")
                  .extract()
                  .jsonPath()
                  .getString("problems[0].code"))
          .isEqualTo("dangling-reference");
      program.get("/packs/" + id + "/changes").statusCode(422);
      program.get("/packs/" + id + "/versions/1.0.0/files/zip").statusCode(422);
      program.get("/packs/" + id).statusCode(503);
    }

    /** What was said last of what can be read, stands behind what was asked. */
    @Test
    void showsTheVersionBeforeWhereThatCanBeRead() {
      packs.add(TestPacks.files(id, "0.9.0"), me.id());
      store();
      assertThat(text(get("/packs/" + id)))
          .contains("The current version cannot be read any more", "Version 0.9.0");
    }

    @Test
    void isMendedByItsNextVersion() {
      store();
      String sent =
          given()
              .redirects()
              .follow(false)
              .cookie(TestPeople.cookieName(), people.cookie(me))
              .multiPart("file", "x.zip", TestPacks.zip(TestPacks.files(id, "1.1.0")))
              .post("/packs/import")
              .header("Location")
              .replaceFirst("^https?://[^/]+", "");
      assertThat(text(get(sent)))
          .contains("Version 1.0.0, whose place it would take, cannot be read or examined here");
      given().cookie(TestPeople.cookieName(), people.cookie(me)).post(sent).then().statusCode(200);
      assertThat(packs.atHand(id, "1.1.0")).isTrue();
      assertThat(text(get("/packs/" + id))).doesNotContain("cannot be read any more");
    }
  }

  @Nested
  class OfWhichNoQuestionsCouldBeMade {

    private TestPacks.Failing failing;

    @BeforeEach
    void fail() {
      failing = packs.addFailing(id, me.id());
    }

    @Test
    void saysSoAndIsTriedAgain() {
      assertThat(text(get("/packs"))).contains("No questions could be made");
      assertThat(text(get("/packs/" + id)))
          .contains("No questions could be made of the current version", "Try again");
      assertNoPageBreaks();
      assertThat(get("/api/v1/packs/" + id).asString()).contains("not-made");
      failing.mend();
      given()
          .cookie(TestPeople.cookieName(), people.cookie(me))
          .post("/packs/" + id + "/examination")
          .then()
          .statusCode(200);
      assertThat(packs.atHand(id, "1.0.0")).isTrue();
      assertThat(text(get("/packs/" + id))).contains("Look at the questions");
    }

    @Test
    void isTriedAgainOverJson() {
      ApiClient program = new ApiClient(people.token(me));
      String again = "/packs/" + id + "/examination/repetition";
      failing.mend();
      program.post(again, "").statusCode(200);
      assertThat(packs.atHand(id, "1.0.0")).isTrue();
      program.post(again, "").statusCode(200).body("condition", is("ready"));
      new ApiClient(people.token(people.any(Role.INSTRUCTOR)))
          .post(again, "")
          .statusCode(403)
          .body("type", endsWith(":not-yours"));
    }

    @Test
    void isTriedAgainByItsOwnerAlone() {
      Person other = people.any(Role.INSTRUCTOR);
      given()
          .cookie(TestPeople.cookieName(), people.cookie(other))
          .post("/packs/" + id + "/examination")
          .then()
          .statusCode(403);
    }
  }
}
