package org.hikiwake.content.exchange.jsonld;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hikiwake.core.pack.PackHeader;

/**
 * What the keys and types of the document mean: every one is an IRI of an established vocabulary,
 * or else of Hikiwake's own namespace. There is no {@code @vocab}, so that a key which nobody has
 * thought about is not given a meaning by accident.
 */
final class Context {

  private static final ObjectNode TERMS = read();

  private Context() {}

  /** The context of a pack's document, whose base is the pack in its version. */
  static ObjectNode of(PackHeader header) {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    context.put(
        "@base", "https://hikiwake.org/packs/" + header.id() + "/" + header.version() + "/");
    context.setAll(TERMS);
    return context;
  }

  private static ObjectNode read() {
    try (InputStream in = Context.class.getResourceAsStream("context.json")) {
      return new JsonMapper().readValue(in, ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
