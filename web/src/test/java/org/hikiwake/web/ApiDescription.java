package org.hikiwake.web;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** What the server says of its API. */
public final class ApiDescription {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ApiDescription() {}

  public static JsonNode document() {
    return read(get("/api/openapi?format=json").asString());
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  /** What it shows as an example of a draft of that kind. */
  public static JsonNode draft(String kind) {
    JsonNode document = document();
    String schema =
        document.at("/components/schemas/Draft/discriminator/mapping").path(kind).asText();
    return document.at(schema.substring(1) + "/examples/0");
  }

  /** Whether what it really says is as it says it is. */
  public static void assertFits(String schema, String json) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$ref", "#/components/schemas/" + schema);
    root.set("components", document().path("components"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(read(json)))
        .as(schema)
        .isEmpty();
  }
}
