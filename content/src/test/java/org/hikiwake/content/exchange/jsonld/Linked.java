package org.hikiwake.content.exchange.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Set;

/** A document as an independent processor of JSON-LD understands it, without a network. */
final class Linked {

  private static final DocumentLoader NO_NETWORK =
      (url, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "no network: " + url);
      };

  /** A statement of RDF; a literal's type or language stands behind it. */
  record Triple(String subject, String predicate, String object) {}

  private final String text;

  Linked(String text) {
    this.text = text;
  }

  private Document document() {
    try {
      return JsonDocument.of(new StringReader(text));
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
  }

  /** Fails on any key that the context does not define. */
  JsonArray expanded() {
    try {
      return JsonLd.expand(document())
          .loader(NO_NETWORK)
          .undefinedTermsPolicy(ProcessingPolicy.Fail)
          .get();
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
  }

  /** Expanded and made short again with the document's own context. */
  JsonObject compacted() {
    try {
      return JsonLd.compact(JsonDocument.of(expanded()), document()).loader(NO_NETWORK).get();
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
  }

  Set<Triple> triples() {
    Set<Triple> triples = new LinkedHashSet<>();
    try {
      JsonLd.toRdf(document())
          .loader(NO_NETWORK)
          .provide(
              new RdfQuadConsumer() {
                @Override
                public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph) {
                  String tail = language != null ? "@" + language : "^^" + datatype;
                  triples.add(
                      new Triple(subject, predicate, datatype == null ? object : object + tail));
                  return this;
                }
              });
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
    return triples;
  }
}
