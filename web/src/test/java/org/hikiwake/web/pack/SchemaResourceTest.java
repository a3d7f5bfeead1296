package org.hikiwake.web.pack;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import org.hikiwake.content.schema.PackSchema;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class SchemaResourceTest {

  @Test
  void schemaIsServedToEditorsAnywhere() {
    String served =
        get("/schema/pack-1.schema.json")
            .then()
            .statusCode(200)
            .header("Content-Type", startsWith("application/schema+json"))
            .header("Access-Control-Allow-Origin", "*")
            .extract()
            .asString();
    assertThat(served).isEqualTo(PackSchema.text());
  }

  @Test
  void schemaIsNamedByItsFormat() {
    get("/schema/pack-1.schema.json")
        .then()
        .body("'$id'", equalTo("urn:hikiwake:pack:1"), "properties.hikiwake.const", equalTo(1));
  }
}
