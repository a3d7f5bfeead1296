package org.hikiwake.content.exchange.jsonld;

import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Citation;

/**
 * A cited place: a specific resource of the Web Annotation model, whose source is a paragraph with
 * a quotation that selects the place in it, or a source outside the readings.
 */
final class CitationNode {

  private CitationNode() {}

  static Node of(Citation citation) {
    return citation.fold(
        in ->
            Node.of("SpecificResource")
                .put("source", ReadingNode.iri(in.at()))
                .put("selector", quote(in.anchor())),
        out ->
            Node.of("SpecificResource")
                .ref("source", Folder.SOURCES, out.source())
                .put("place", out.where()));
  }

  private static Node quote(Anchor anchor) {
    return Node.of("TextQuoteSelector").put("exact", anchor.words());
  }

  static Citation read(Fields fields) {
    String source = fields.text("source");
    return Folder.READINGS.has(source)
        ? new Citation.InReading(
            ReadingNode.at(source),
            fields.node("selector", selector -> new Anchor(selector.text("exact"))))
        : new Citation.Outside(Folder.SOURCES.id(source), fields.textOrNull("place"));
  }
}
