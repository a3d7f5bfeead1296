package org.hikiwake.content.exchange.aif;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.StatementId;

/** The claims of a pack, and the inferences, conflicts and rephrases between them. */
final class Arguments {

  private final ContentPack pack;
  private final Graph graph;
  private final Set<Set<StatementId>> declared;
  private final Map<StatementId, String> claims = new HashMap<>();

  Arguments(ContentPack pack, Graph graph) {
    this.pack = pack;
    this.graph = graph;
    declared =
        pack.parts().relations().stream()
            .filter(relation -> relation.kind() == Relation.Kind.CONTRADICTS)
            .map(relation -> Set.of(relation.from(), relation.to()))
            .collect(Collectors.toSet());
  }

  /** Draws them, and returns the node of each claim. */
  Map<StatementId, String> draw() {
    pack.statements().forEach(s -> claims.put(s.id(), graph.information(s)));
    pack.parts().relations().forEach(this::draw);
    return claims;
  }

  private void draw(Relation relation) {
    switch (relation.kind()) {
      case SUPPORTS -> apply(Scheme.INFERENCE, relation.from(), relation.to());
      case ENTAILS ->
          graph.apply(Scheme.INFERENCE, "Entailment", claim(relation.from()), claim(relation.to()));
      case EQUIVALENT -> apply(Scheme.REPHRASE, relation.from(), relation.to());
      case CONTRADICTS -> {
        // A conflict node has a direction; a symmetric conflict is one in each.
        apply(Scheme.CONFLICT, relation.from(), relation.to());
        apply(Scheme.CONFLICT, relation.to(), relation.from());
      }
      case ANSWERS -> answer(relation);
      case EXTENDS, QUALIFIES, CITES, REVISES -> {}
    }
  }

  /** An answer attacks only where it contradicts, and is drawn unless that is declared anyway. */
  private void answer(Relation answer) {
    if (pack.inference().contradicts(answer.from(), answer.to())
        && !declared.contains(Set.of(answer.from(), answer.to()))) {
      apply(Scheme.CONFLICT, answer.from(), answer.to());
    }
  }

  private void apply(Scheme scheme, StatementId from, StatementId to) {
    graph.apply(scheme, claim(from), claim(to));
  }

  private String claim(StatementId id) {
    String node = claims.get(id);
    if (node == null) {
      throw new IllegalStateException("a pack relates only statements that it has: " + id);
    }
    return node;
  }
}
