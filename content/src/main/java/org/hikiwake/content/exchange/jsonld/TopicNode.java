package org.hikiwake.content.exchange.jsonld;

import org.hikiwake.core.topic.Topic;

/** A topic: a concept of SKOS with a question. */
final class TopicNode {

  private TopicNode() {}

  static Node of(Topic topic) {
    return Node.named(Folder.TOPICS.iri(topic.id()), "Concept")
        .put("label", topic.label())
        .put("question", topic.question())
        .ref("broader", Folder.TOPICS, topic.parent());
  }

  static Topic read(Fields fields) {
    return new Topic(
        fields.id(Folder.TOPICS),
        fields.text("label"),
        fields.text("question"),
        fields.refOrNull("broader", Folder.TOPICS));
  }
}
