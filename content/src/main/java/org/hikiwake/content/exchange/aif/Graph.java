package org.hikiwake.content.exchange.aif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.statement.Statement;

/**
 * A graph on its way into AIFdb's JSON. Its ids are numbers, given out in the order in which the
 * nodes and edges come.
 */
final class Graph {

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final ArrayNode nodes = json.putArray("nodes");
  private final ArrayNode edges = json.putArray("edges");
  private final ArrayNode schemes = json.putArray("schemefulfillments");
  private final ArrayNode locutions = json.putArray("locutions");
  private final ArrayNode participants = json.putArray("participants");
  private final Map<AuthorId, Integer> numbers = new HashMap<>();

  /** A claim; {@code statement}, which AIFdb has not, tells which of the pack's it is. */
  String information(Statement statement) {
    String id = node(NodeType.I, statement.sentence());
    ((ObjectNode) nodes.get(nodes.size() - 1)).put("statement", statement.id().value());
    return id;
  }

  /** An application of the scheme from one node to another. */
  void apply(Scheme scheme, String from, String to) {
    apply(scheme, scheme.title(), from, to);
  }

  void apply(Scheme scheme, String text, String from, String to) {
    String id = node(scheme.type(), text);
    schemes.addObject().put("nodeID", id).put("schemeID", scheme.id());
    edge(from, id);
    edge(id, to);
  }

  String locution(String text) {
    return node(NodeType.L, text);
  }

  /** The author says what the locution says. */
  void says(Author author, String locution) {
    int person = numbers.computeIfAbsent(author.id(), unused -> participant(author));
    locutions.addObject().put("nodeID", locution).put("personID", person);
  }

  private int participant(Author author) {
    int number = participants.size() + 1;
    Names names = author.names();
    String surname =
        names.display().endsWith(" " + names.brief()) ? names.brief() : names.display();
    String firstname =
        names.display().substring(0, names.display().length() - surname.length()).strip();
    participants
        .addObject()
        .put("participantID", number)
        .put("firstname", firstname)
        .put("surname", surname);
    return number;
  }

  private String node(NodeType type, String text) {
    String id = String.valueOf(nodes.size() + 1);
    nodes.addObject().put("nodeID", id).put("text", text).put("type", type.name());
    return id;
  }

  private void edge(String from, String to) {
    edges
        .addObject()
        .put("edgeID", String.valueOf(edges.size()))
        .put("fromID", from)
        .put("toID", to)
        .putNull("formEdgeID");
  }

  ObjectNode json() {
    return json;
  }
}
