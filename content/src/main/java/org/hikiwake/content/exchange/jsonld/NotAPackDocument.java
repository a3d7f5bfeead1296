package org.hikiwake.content.exchange.jsonld;

/** A document is not JSON-LD in the form in which a pack is written; the message says where. */
public final class NotAPackDocument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotAPackDocument(String path, String fault) {
    super((path.isEmpty() ? "the document" : path) + ": " + fault);
  }
}
