package org.hikiwake.quiz.generation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.StatementId;

/**
 * Who is bound to those who speak for or against a statement: himself one of them, or tied to one.
 * Gathered once for each statement, since all authors of its reading are held against it.
 */
final class Bonds {

  private final Ground ground;
  private final Map<StatementId, Set<AuthorId>> near = new HashMap<>();
  private final Map<StatementId, Set<AuthorId>> objecting = new HashMap<>();
  private final Map<StatementId, Set<AuthorId>> supporting = new HashMap<>();

  Bonds(Ground ground) {
    this.ground = ground;
  }

  /** Whoever is bound to those who hold or report something near to the statement. */
  Set<AuthorId> near(StatementId statement) {
    return near.computeIfAbsent(statement, id -> bound(ground.nearTo(id)));
  }

  /**
   * Whoever is bound to those who hold or report the statement, or what contradicts, answers or
   * limits it.
   */
  Set<AuthorId> objecting(StatementId statement) {
    return objecting.computeIfAbsent(statement, id -> bound(withObjections(id)));
  }

  /** Whoever holds or reports a reason for the statement or for what says the same. */
  Set<AuthorId> supporting(StatementId statement) {
    return supporting.computeIfAbsent(statement, this::gatherSupporting);
  }

  private Set<AuthorId> gatherSupporting(StatementId statement) {
    Set<AuthorId> supporting = new HashSet<>();
    for (StatementId reason : relatedTo(statement, Set.of(Kind.SUPPORTS))) {
      ground
          .pack()
          .statement(reason)
          .ifPresent(given -> given.attribution().voices().forEach(supporting::add));
    }
    return supporting;
  }

  private Set<StatementId> withObjections(StatementId statement) {
    Set<StatementId> all = new HashSet<>(ground.contradicting(statement));
    all.add(statement);
    all.addAll(relatedTo(statement, Set.of(Kind.ANSWERS, Kind.QUALIFIES)));
    return all;
  }

  /**
   * What is declared to stand in one of the relations to the statement or to what says the same.
   */
  private Set<StatementId> relatedTo(StatementId statement, Set<Kind> kinds) {
    return ground.sayingTheSame(statement).stream()
        .flatMap(ground.relations()::to)
        .filter(relation -> kinds.contains(relation.kind()))
        .map(Relation::from)
        .collect(Collectors.toSet());
  }

  private Set<AuthorId> bound(Set<StatementId> statements) {
    Set<AuthorId> bound = new HashSet<>();
    for (StatementId id : statements) {
      ground
          .pack()
          .statement(id)
          .ifPresent(
              statement ->
                  statement
                      .attribution()
                      .voices()
                      .forEach(v -> bound.addAll(ground.kinship().tiedTo(v))));
    }
    return bound;
  }
}
