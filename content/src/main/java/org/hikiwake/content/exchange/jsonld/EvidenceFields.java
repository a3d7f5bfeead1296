package org.hikiwake.content.exchange.jsonld;

import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Evidence;

/** The keys with which a statement says what proves it and what to beware of. */
final class EvidenceFields {

  private EvidenceFields() {}

  static Node put(Node node, Evidence evidence) {
    return node.nodes("citations", evidence.citations(), CitationNode::of)
        .nodes("cautions", evidence.cautions(), EvidenceFields::caution);
  }

  static Evidence read(Fields fields) {
    return new Evidence(
        fields.nodes("citations", CitationNode::read),
        fields.nodes("cautions", EvidenceFields::readCaution));
  }

  private static Node caution(Caution caution) {
    return Node.of("Caution")
        .put("kind", Words.CAUTIONS.iri(caution.kind()))
        .put("asking", Words.ASKINGS.iri(caution.asking()))
        .put("reason", caution.reason())
        .put("outcome", caution.outcome());
  }

  private static Caution readCaution(Fields fields) {
    return new Caution(
        fields.word("kind", Words.CAUTIONS),
        fields.word("asking", Words.ASKINGS),
        fields.text("reason"),
        fields.textOrNull("outcome"));
  }
}
