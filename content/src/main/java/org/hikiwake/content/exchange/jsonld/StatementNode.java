package org.hikiwake.content.exchange.jsonld;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Scope;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.TopicId;

/** A statement; its sentence is the claim of AIF's ontology. */
final class StatementNode {

  private static final Map<String, Function<Fields, Statement>> READERS =
      Map.of(
          "Position", StatementNode::readPosition,
          "Event", KeyFactNode::readEvent,
          "Quantity", KeyFactNode::readQuantity,
          "Definition", KeyFactNode::readDefinition,
          "Proposal", KeyFactNode::readProposal,
          "Membership", KeyFactNode::readMembership);

  private StatementNode() {}

  static Node of(Statement statement) {
    return statement.fold(StatementNode::position, KeyFactNode::of);
  }

  static Statement read(Fields fields) {
    return fields.byType(READERS).apply(fields);
  }

  /** What every statement has. */
  static Node begin(String type, Statement statement) {
    Node node =
        Node.named(Folder.STATEMENTS.iri(statement.id()), type)
            .put("sentence", statement.sentence())
            .refs("subjects", Folder.TOPICS, statement.topics());
    AttributionFields.put(node, statement.attribution());
    return EvidenceFields.put(node, statement.evidence());
  }

  private static Node position(Position position) {
    Stance stance = position.stance();
    Scope scope = position.scope();
    return begin("Position", position)
        .put("polarity", Words.POLARITIES.iri(stance.polarity()))
        .put("mode", Words.MODES.iri(stance.mode()))
        .put("confidence", Words.CONFIDENCES.iri(stance.confidence()))
        .put("condition", scope.condition())
        .put("horizon", scope.horizon())
        .put("held", scope.held());
  }

  private static Statement readPosition(Fields fields) {
    return new Position(
        fields.id(Folder.STATEMENTS),
        AttributionFields.read(fields),
        new Stance(
            topic(fields),
            fields.word("polarity", Words.POLARITIES),
            fields.word("mode", Words.MODES),
            fields.word("confidence", Words.CONFIDENCES)),
        fields.text("sentence"),
        new Scope(
            fields.textOrNull("condition"),
            fields.textOrNull("horizon"),
            fields.dateOrNull("held")),
        EvidenceFields.read(fields));
  }

  private static TopicId topic(Fields fields) {
    List<TopicId> topics = fields.refs("subjects", Folder.TOPICS);
    if (topics.size() != 1) {
      throw new IllegalArgumentException("a position has exactly one subject");
    }
    return topics.get(0);
  }
}
