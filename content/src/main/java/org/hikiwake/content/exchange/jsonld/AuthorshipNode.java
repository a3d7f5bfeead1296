package org.hikiwake.content.exchange.jsonld;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Byline;

/**
 * Who wrote a section: qualified attributions of PROV-O, whose type says how it is known. A signed
 * section has one for each byline.
 */
final class AuthorshipNode {

  private static final Map<String, Function<Fields, Authorship>> READERS =
      Map.of(
          "Signed", AuthorshipNode::readSigned,
          "Inferred", AuthorshipNode::readInferred,
          "Unsigned", AuthorshipNode::readUnsigned);

  private AuthorshipNode() {}

  static List<Node> of(Authorship authorship) {
    return authorship.fold(
        new Authorship.Cases<>(
            signed -> signed.bylines().stream().map(AuthorshipNode::byline).toList(),
            inferred ->
                List.of(
                    Node.of("Inferred")
                        .refs("agents", Folder.AUTHORS, inferred.authors())
                        .put("reason", inferred.reason())
                        .nodes("citations", inferred.citations(), CitationNode::of)),
            unsigned ->
                List.of(Node.of("Unsigned").refs("agents", Folder.AUTHORS, unsigned.authors()))));
  }

  static Authorship join(List<Authorship> attributions) {
    return attributions.size() == 1
        ? attributions.get(0)
        : new Authorship.Signed(attributions.stream().flatMap(AuthorshipNode::bylines).toList());
  }

  static Authorship read(Fields fields) {
    return fields.byType(READERS).apply(fields);
  }

  private static Stream<Byline> bylines(Authorship authorship) {
    return authorship.fold(
        new Authorship.Cases<>(
            signed -> signed.bylines().stream(), inferred -> notAlone(), unsigned -> notAlone()));
  }

  private static Stream<Byline> notAlone() {
    throw new IllegalArgumentException("only of signed attributions is there more than one");
  }

  private static Node byline(Byline byline) {
    return Node.of("Signed")
        .refs("agents", Folder.AUTHORS, List.of(byline.author()))
        .put("printedAt", ReadingNode.iri(byline.at()))
        .put("affiliation", byline.affiliation());
  }

  private static Authorship readSigned(Fields fields) {
    return new Authorship.Signed(
        List.of(
            new Byline(
                agent(fields),
                ReadingNode.at(fields.text("printedAt")),
                fields.textOrNull("affiliation"))));
  }

  private static Authorship readInferred(Fields fields) {
    return new Authorship.Inferred(
        fields.refs("agents", Folder.AUTHORS),
        fields.text("reason"),
        fields.nodes("citations", CitationNode::read));
  }

  private static Authorship readUnsigned(Fields fields) {
    return new Authorship.Unsigned(agent(fields));
  }

  private static AuthorId agent(Fields fields) {
    List<AuthorId> agents = fields.refs("agents", Folder.AUTHORS);
    if (agents.size() != 1) {
      throw new IllegalArgumentException("exactly one agent is expected");
    }
    return agents.get(0);
  }
}
