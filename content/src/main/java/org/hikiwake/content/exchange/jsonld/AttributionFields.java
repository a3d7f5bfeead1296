package org.hikiwake.content.exchange.jsonld;

import org.hikiwake.core.statement.Attribution;

/**
 * The keys with which a statement says who holds it: {@code prov:wasAttributedTo}, and the chain of
 * those who report it, the outermost first, as an ordered list.
 */
final class AttributionFields {

  private AttributionFields() {}

  static Node put(Node node, Attribution attribution) {
    return node.refs("heldBy", Folder.AUTHORS, attribution.holders())
        .put("manner", Words.MANNERS.iri(attribution.manner()))
        .refs("reportedBy", Folder.AUTHORS, attribution.reporters());
  }

  static Attribution read(Fields fields) {
    return new Attribution(
        fields.refs("heldBy", Folder.AUTHORS),
        fields.word("manner", Words.MANNERS),
        fields.refs("reportedBy", Folder.AUTHORS));
  }
}
