package org.hikiwake.content.exchange.jsonld;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Byline;

/** Who wrote a section: a qualified attribution of PROV-O that says how it is known. */
final class AuthorshipNode {

  private static final Map<String, Function<Fields, Authorship>> READERS =
      Map.of(
          "Signed", AuthorshipNode::readSigned,
          "Inferred", AuthorshipNode::readInferred,
          "Unsigned", AuthorshipNode::readUnsigned);

  private AuthorshipNode() {}

  static Node of(Authorship authorship) {
    return authorship.fold(
        new Authorship.Cases<>(
            signed -> Node.of("Signed").nodes("bylines", signed.bylines(), AuthorshipNode::byline),
            inferred ->
                Node.of("Inferred")
                    .refs("agents", Folder.AUTHORS, inferred.authors())
                    .put("reason", inferred.reason())
                    .nodes("citations", inferred.citations(), CitationNode::of),
            unsigned -> Node.of("Unsigned").refs("agents", Folder.AUTHORS, unsigned.authors())));
  }

  static Authorship read(Fields fields) {
    return fields.byType(READERS).apply(fields);
  }

  private static Authorship readSigned(Fields fields) {
    return new Authorship.Signed(fields.nodes("bylines", AuthorshipNode::readByline));
  }

  private static Authorship readInferred(Fields fields) {
    return new Authorship.Inferred(
        fields.refs("agents", Folder.AUTHORS),
        fields.text("reason"),
        fields.nodes("citations", CitationNode::read));
  }

  private static Authorship readUnsigned(Fields fields) {
    return new Authorship.Unsigned(only(fields.refs("agents", Folder.AUTHORS)));
  }

  private static Node byline(Byline byline) {
    return Node.of("Byline")
        .refs("agents", Folder.AUTHORS, List.of(byline.author()))
        .put("printedAt", ReadingNode.iri(byline.at()))
        .put("affiliation", byline.affiliation());
  }

  private static Byline readByline(Fields fields) {
    return new Byline(
        only(fields.refs("agents", Folder.AUTHORS)),
        ReadingNode.at(fields.text("printedAt")),
        fields.textOrNull("affiliation"));
  }

  private static AuthorId only(List<AuthorId> agents) {
    if (agents.size() != 1) {
      throw new IllegalArgumentException("exactly one agent is expected");
    }
    return agents.get(0);
  }
}
