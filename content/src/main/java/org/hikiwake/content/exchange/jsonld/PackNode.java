package org.hikiwake.content.exchange.jsonld;

import org.hikiwake.core.pack.CompleteCell;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.value.Language;

/** The pack itself, in which everything else is nested. */
final class PackNode {

  /** Relative to the base, which is the pack in its version. */
  private static final String ITSELF = "./";

  private PackNode() {}

  static Node of(PackParts parts) {
    return header(parts.header())
        .nodes("readings", parts.readings(), ReadingNode::of)
        .nodes("sources", parts.sources(), SourceNode::of)
        .nodes("authors", parts.authors(), AuthorNode::of)
        .nodes("topics", parts.topics(), TopicNode::of)
        .nodes("terms", parts.terms(), TermNode::of)
        .nodes("statements", parts.statements(), StatementNode::of)
        .nodes("relations", parts.relations(), RelationNode::of)
        .nodes("completeCells", parts.cells(), PackNode::cell);
  }

  static PackParts read(Fields fields) {
    return new PackParts(
        readHeader(fields),
        fields.nodes("readings", ReadingNode::read),
        fields.nodes("sources", SourceNode::read),
        fields.nodes("authors", AuthorNode::read),
        fields.nodes("topics", TopicNode::read),
        fields.nodes("terms", TermNode::read),
        fields.nodes("statements", StatementNode::read),
        fields.nodes("relations", RelationNode::read),
        fields.nodes("completeCells", PackNode::readCell));
  }

  private static Node header(PackHeader header) {
    return Node.named(ITSELF, "ContentPack")
        .put("identifier", header.id().value())
        .put("version", header.version().text())
        .put("title", header.title())
        .put("description", header.description())
        .put("inLanguage", header.language().tag())
        .put("licence", header.licence());
  }

  private static PackHeader readHeader(Fields fields) {
    return new PackHeader(
        new PackId(fields.text("identifier")),
        new PackVersion(fields.text("version")),
        fields.text("title"),
        fields.text("description"),
        new Language(fields.text("inLanguage")),
        fields.text("licence"));
  }

  private static Node cell(CompleteCell cell) {
    return Node.of("CompleteCell")
        .ref("inSection", Folder.SECTIONS, cell.section())
        .ref("onTopic", Folder.TOPICS, cell.topic())
        .ref("byHolder", Folder.AUTHORS, cell.holder());
  }

  private static CompleteCell readCell(Fields fields) {
    return new CompleteCell(
        fields.ref("inSection", Folder.SECTIONS),
        fields.ref("onTopic", Folder.TOPICS),
        fields.ref("byHolder", Folder.AUTHORS));
  }
}
