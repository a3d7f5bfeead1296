package org.hikiwake.content.exchange.jsonld;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hikiwake.content.exchange.json.Json;
import org.hikiwake.core.pack.ContentPack;

/**
 * Writes a whole pack as JSON-LD 1.1 (W3C Recommendation of 16 July 2020), its context included, so
 * that it can be read without a network. The same pack gives the same text, and {@link
 * JsonLdReader} makes an equal pack of it.
 *
 * <p>Citations are specific resources with a text quote selector (W3C Web Annotation Data Model,
 * sections 4 and 4.2.4), attributions are PROV-O's, topics SKOS concepts; what no vocabulary has is
 * in the namespace {@code https://hikiwake.org/ns#}, which names and does not locate.
 */
public final class JsonLdWriter {

  private JsonLdWriter() {}

  /** The document's text, which ends with a line feed. */
  public static String write(ContentPack pack) {
    ObjectNode document = PackNode.of(pack.parts()).json();
    ObjectNode whole = document.objectNode();
    whole.set("@context", Context.of(pack.header()));
    whole.setAll(document);
    return Json.text(whole);
  }
}
