package org.hikiwake.content.exchange.jsonld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackInconsistent;
import org.hikiwake.core.pack.PackParts;

/**
 * Reads a pack back from the JSON-LD that {@link JsonLdWriter} writes. It goes by the keys and does
 * not process the context: JSON-LD of another shape is first compacted with the context of a pack.
 */
public final class JsonLdReader {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private JsonLdReader() {}

  /**
   * The pack of the document.
   *
   * @throws NotAPackDocument where the document has not the form of a pack
   * @throws PackInconsistent where its parts do not fit together
   */
  public static ContentPack read(String document) {
    return ContentPack.of(parts(document));
  }

  /**
   * The parts of the document, each valid by itself.
   *
   * @throws NotAPackDocument where the document has not the form of a pack
   */
  public static PackParts parts(String document) {
    JsonNode json = tree(document);
    if (json instanceof ObjectNode object) {
      object.remove("@context");
    }
    return Fields.read(json, "", PackNode::read);
  }

  private static JsonNode tree(String document) {
    try {
      return JSON.readTree(document);
    } catch (JsonProcessingException e) {
      throw new NotAPackDocument("", "it is not JSON (" + e.getOriginalMessage() + ")");
    }
  }
}
