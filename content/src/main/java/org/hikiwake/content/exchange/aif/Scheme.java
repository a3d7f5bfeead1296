package org.hikiwake.content.exchange.aif;

/** The schemes that are applied, under the names and numbers that AIFdb knows them by. */
enum Scheme {
  INFERENCE(NodeType.RA, "Default Inference", "72"),
  CONFLICT(NodeType.CA, "Default Conflict", "71"),
  REPHRASE(NodeType.MA, "Default Rephrase", "144"),
  ASSERTING(NodeType.YA, "Asserting", "74"),
  ILLOCUTING(NodeType.YA, "Default Illocuting", "168");

  private final NodeType type;
  private final String title;
  private final String id;

  Scheme(NodeType type, String title, String id) {
    this.type = type;
    this.title = title;
    this.id = id;
  }

  NodeType type() {
    return type;
  }

  String title() {
    return title;
  }

  String id() {
    return id;
  }
}
