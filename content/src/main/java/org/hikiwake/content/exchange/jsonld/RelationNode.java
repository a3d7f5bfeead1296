package org.hikiwake.content.exchange.jsonld;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hikiwake.core.statement.Relation;

/** A relation as a node of its own, since it may be cited; its type says of which kind it is. */
final class RelationNode {

  private static final Map<String, Relation.Kind> KINDS =
      Arrays.stream(Relation.Kind.values())
          .collect(Collectors.toMap(RelationNode::type, Function.identity()));

  private RelationNode() {}

  static Node of(Relation relation) {
    return Node.named(iri(relation), type(relation.kind()))
        .ref("from", Folder.STATEMENTS, relation.from())
        .ref("to", Folder.STATEMENTS, relation.to())
        .nodes("citations", relation.citations(), CitationNode::of);
  }

  static Relation read(Fields fields) {
    return new Relation(
        fields.ref("from", Folder.STATEMENTS),
        fields.byType(KINDS),
        fields.ref("to", Folder.STATEMENTS),
        fields.nodes("citations", CitationNode::read));
  }

  private static String iri(Relation relation) {
    String kind = relation.kind().name().toLowerCase(Locale.ROOT);
    return "relations/" + relation.from() + "/" + kind + "/" + relation.to();
  }

  /** {@code SUPPORTS} is the type Supports. */
  private static String type(Relation.Kind kind) {
    String name = kind.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
