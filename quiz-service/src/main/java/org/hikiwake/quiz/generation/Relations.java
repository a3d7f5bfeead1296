package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.StatementId;

/** The declared relations, found from either end, in the order in which the pack keeps them. */
final class Relations {

  private final Map<StatementId, List<Relation>> from = new HashMap<>();
  private final Map<StatementId, List<Relation>> to = new HashMap<>();

  Relations(List<Relation> relations) {
    for (Relation relation : relations) {
      from.computeIfAbsent(relation.from(), unused -> new ArrayList<>()).add(relation);
      to.computeIfAbsent(relation.to(), unused -> new ArrayList<>()).add(relation);
    }
  }

  /** Those in which the statement is the first: what it supports, answers and so on. */
  Stream<Relation> from(StatementId statement) {
    return from.getOrDefault(statement, List.of()).stream();
  }

  /** Those in which the statement is the second: what supports it, answers it and so on. */
  Stream<Relation> to(StatementId statement) {
    return to.getOrDefault(statement, List.of()).stream();
  }

  Stream<Relation> from(StatementId statement, Relation.Kind kind) {
    return from(statement).filter(relation -> relation.kind() == kind);
  }

  Stream<Relation> to(StatementId statement, Relation.Kind kind) {
    return to(statement).filter(relation -> relation.kind() == kind);
  }
}
