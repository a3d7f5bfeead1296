package org.hikiwake.content.exchange.jsonld;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.hikiwake.core.statement.Amount;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Proposed;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.Stated;
import org.hikiwake.core.statement.Statement;

/** A key fact, whose type says of which kind it is. */
final class KeyFactNode {

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?");

  private KeyFactNode() {}

  static Node of(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            KeyFactNode::event,
            KeyFactNode::quantity,
            KeyFactNode::definition,
            KeyFactNode::proposal,
            KeyFactNode::membership));
  }

  private static Node event(Event event) {
    return StatementNode.begin("Event", event)
        .put("when", event.when())
        .put("happening", event.happening());
  }

  private static Stated stated(Fields fields) {
    return new Stated(
        fields.id(Folder.STATEMENTS),
        AttributionFields.read(fields),
        fields.text("sentence"),
        Set.copyOf(fields.refs("subjects", Folder.TOPICS)),
        EvidenceFields.read(fields));
  }

  static Statement readEvent(Fields fields) {
    return new Event(stated(fields), fields.date("when"), fields.textOrNull("happening"));
  }

  private static Node quantity(Quantity quantity) {
    return StatementNode.begin("Quantity", quantity)
        .put("amount", amount(quantity.amount()))
        .put("asOf", quantity.asOf())
        .put("measured", quantity.measured());
  }

  static Statement readQuantity(Fields fields) {
    return new Quantity(
        stated(fields),
        fields.node("amount", KeyFactNode::readAmount),
        fields.dateOrNull("asOf"),
        fields.textOrNull("measured"));
  }

  /** The value is a text: a JSON number would become a double, and lose digits. */
  private static Node amount(Amount amount) {
    return Node.of("QuantitativeValue")
        .put("value", amount.value().toPlainString())
        .put("unit", amount.unit())
        .put("approximate", amount.approximate());
  }

  private static Amount readAmount(Fields fields) {
    return new Amount(
        decimal(fields.text("value")), fields.text("unit"), fields.flag("approximate"));
  }

  /** Digits written out, since an exponent of a few characters could ask for any memory. */
  private static BigDecimal decimal(String digits) {
    if (!DECIMAL.matcher(digits).matches()) {
      throw new IllegalArgumentException("\"" + digits + "\" is not a decimal number");
    }
    return new BigDecimal(digits);
  }

  private static Node definition(Definition definition) {
    return StatementNode.begin("Definition", definition)
        .ref("term", Folder.TERMS, definition.term())
        .put("meaning", definition.meaning())
        .put("polarity", Words.POLARITIES.iri(definition.polarity()));
  }

  static Statement readDefinition(Fields fields) {
    return new Definition(
        stated(fields),
        fields.ref("term", Folder.TERMS),
        fields.text("meaning"),
        fields.word("polarity", Words.POLARITIES));
  }

  private static Node proposal(Proposal proposal) {
    Proposed proposed = proposal.proposed();
    return StatementNode.begin("Proposal", proposal)
        .refs("proposers", Folder.AUTHORS, proposed.proposers())
        .put("proposed", proposed.what())
        .ref("term", Folder.TERMS, proposed.term())
        .put("sole", proposed.sole())
        .put("when", proposal.when());
  }

  static Statement readProposal(Fields fields) {
    return new Proposal(
        stated(fields),
        new Proposed(
            fields.refs("proposers", Folder.AUTHORS),
            fields.text("proposed"),
            fields.refOrNull("term", Folder.TERMS),
            fields.flag("sole")),
        fields.dateOrNull("when"));
  }

  private static Node membership(Membership membership) {
    return StatementNode.begin("Membership", membership)
        .ref("member", Folder.AUTHORS, membership.member())
        .ref("whole", Folder.AUTHORS, membership.whole())
        .put("since", membership.since());
  }

  static Statement readMembership(Fields fields) {
    return new Membership(
        stated(fields),
        fields.ref("member", Folder.AUTHORS),
        fields.ref("whole", Folder.AUTHORS),
        fields.dateOrNull("since"));
  }
}
