package org.hikiwake.web.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackWriter;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packs that there are, in their versions. */
@ServerTest
@ActivateRequestContext
class PackPagesTest {

  @Inject Library library;
  @Inject TestPacks packs;
  @Inject TestPeople people;

  private final PackId id = TestPacks.fresh();
  private Person me;
  private ContentPack pack;

  @BeforeEach
  void enter() {
    me = people.any(Role.INSTRUCTOR);
    pack = packs.add(TestPacks.files(id, "1.0.0"), me.id());
  }

  @AfterEach
  void leave() {
    packs.retireAll();
  }

  private Response get(String path) {
    return given().cookie(TestPeople.cookieName(), people.cookie(me)).get(path);
  }

  private Response post(String path) {
    return given().cookie(TestPeople.cookieName(), people.cookie(me)).post(path);
  }

  private static String text(Response response) {
    return response.asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void allAreListedWithWhoseTheyAre() {
    library.bank(id.value());
    assertThat(text(get("/packs")))
        .contains("Russia", "Comes with Hikiwake", "Imported by " + me.name());
  }

  @Test
  void theArchiveHasTheSamePackInIt() throws IOException {
    byte[] archive = get("/packs/" + id + "/files/zip").asByteArray();
    PackFiles files = PackFiles.inZip(new ByteArrayInputStream(archive));
    assertThat(files.files().keySet()).isEqualTo(PackWriter.write(pack).keySet());
    assertThat(TestPacks.pack(files)).isEqualTo(pack);
  }

  @Test
  void everyFormatIsAFileUnderItsNameAndVersion() {
    for (String format : PackPageView.FORMATS) {
      Response file = get("/packs/" + id + "/files/" + format);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.getHeader("Content-Disposition"))
          .startsWith("attachment; filename=\"" + id + "-1.0.0.");
      assertThat(file.asByteArray()).isNotEmpty();
    }
    assertThat(get("/packs/" + id + "/files/pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasShippedCanBeTakenAlongAndStays() {
    assertThat(get("/packs/russia-in-asia/files/json-ld").asString()).contains("hikiwake.org/ns#");
    assertThat(get("/packs/russia-in-asia").asString()).doesNotContain("/retirement");
    assertThat(post("/packs/russia-in-asia/retirement").statusCode()).isEqualTo(422);
  }

  /** A release may ship what somebody had imported under that id. */
  @Test
  void whatIsShippedByNowIsListedWithWhatWasImported() {
    PackId shipped = new PackId("russia-in-asia");
    String now = library.bank(shipped.value()).pack().header().version().text();
    assertThat(text(get("/packs/" + shipped))).doesNotContain("Versions");
    packs.add(TestPacks.files(shipped, "0.0.1"), me.id());
    try {
      Response page = get("/packs/" + shipped);
      assertThat(text(page))
          .contains("Versions " + now + " current Comes with Hikiwake 0.0.1")
          .contains("imported by " + me.name(), "Compare two versions");
      assertThat(page.asString())
          .contains("/packs/" + shipped + "/files/zip?version=0.0.1")
          .doesNotContain(
              "/retirement", "/packs/" + shipped + "/reach", "Import a further version");
      assertThat(text(get("/packs/" + shipped + "/changes"))).contains("0.0.1", now);
    } finally {
      packs.takeOut(shipped);
    }
  }

  @Test
  void anyTwoVersionsCanBeCompared() {
    packs.add(TestPacks.files(id, "1.1.0", "quiet speed", "silent speed"), me.id());
    packs.add(TestPacks.files(id, "1.2.0"), me.id());
    assertThat(text(get("/packs/" + id + "/changes"))).contains("silent speed");
    assertThat(text(get("/packs/" + id + "/changes?from=1.0.0&to=1.2.0")))
        .contains("0 new, 1 changed, 0 gone")
        .doesNotContain("silent speed");
    assertThat(text(get("/packs/" + id + "/changes?from=1.0.0&to=1.0.0")))
        .contains("Nothing is different.");
    assertThat(get("/packs/" + id + "/changes?from=7.0.0").statusCode()).isEqualTo(404);
    assertThat(get("/packs/" + id + "/changes?from=%22").statusCode()).isEqualTo(404);
  }

  @Test
  void anEarlierVersionCanBeTakenAlong() throws IOException {
    packs.add(TestPacks.files(id, "1.1.0"), me.id());
    byte[] archive = get("/packs/" + id + "/files/zip?version=1.0.0").asByteArray();
    assertThat(TestPacks.pack(PackFiles.inZip(new ByteArrayInputStream(archive)))).isEqualTo(pack);
  }

  @Test
  void whatIsRetiredIsOfferedNoMoreAndKeepsItsPage() {
    assertThat(text(post("/packs/" + id + "/retirement"))).doesNotContain("Retire this pack");
    assertThat(text(get("/packs/" + id))).contains("retired by " + me.name(), "Bring it back");
    assertThat(given().get("/questions?pack=" + id).statusCode()).isEqualTo(404);
    post("/packs/" + id + "/return");
    assertThat(given().get("/questions?pack=" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void anothersPackIsNotMineToRetire() {
    Person other = people.any(Role.INSTRUCTOR);
    Response page =
        given().cookie(TestPeople.cookieName(), people.cookie(other)).get("/packs/" + id);
    assertThat(text(page)).contains("Only " + me.name() + " or an administrator");
    assertThat(page.asString()).doesNotContain("/retirement");
  }
}
