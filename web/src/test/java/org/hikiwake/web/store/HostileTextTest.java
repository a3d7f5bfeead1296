package org.hikiwake.web.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.junit.jupiter.api.Test;

/** Texts that one database keeps and another refuses. */
@ServerTest
class HostileTextTest {

  @Inject TestPeople people;

  private int status(Person person, String path, String form) {
    return given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .cookie(TestPeople.cookieName(), people.cookie(person))
        .contentType("application/x-www-form-urlencoded")
        .body(form)
        .post(path)
        .statusCode();
  }

  @Test
  void characterNulIsLeftOut() {
    Person person = people.any(Role.INSTRUCTOR, Role.ADMINISTRATOR);
    assertThat(status(person, "/account/profile", "name=A%00da&zone=UTC")).isEqualTo(303);
    assertThat(people.find(person.email().value()).orElseThrow().name()).isEqualTo("Ada");
    assertThat(status(person, "/courses", "title=Asi%00a&zone=UTC")).isEqualTo(303);
    given()
        .urlEncodingEnabled(false)
        .cookie(TestPeople.cookieName(), people.cookie(person))
        .get("/people?text=%00ada")
        .then()
        .statusCode(200);
    given()
        .urlEncodingEnabled(false)
        .contentType("application/x-www-form-urlencoded")
        .body("email=a%00da%40example.org&password=%00")
        .post("/sign-in")
        .then()
        .statusCode(422);
  }
}
