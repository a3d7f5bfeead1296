package org.hikiwake.core.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.pack.Violation.Code;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Inference;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;

/** The declared relations make sense together and with who holds what. */
final class RelationLogic {

  private final Map<StatementId, Statement> statements = new HashMap<>();
  private final Inference inference;

  private RelationLogic(PackParts parts) {
    parts.statements().forEach(s -> statements.putIfAbsent(s.id(), s));
    inference = new Inference(parts.relations());
  }

  static Stream<Violation> check(PackParts parts) {
    RelationLogic logic = new RelationLogic(parts);
    return Stream.of(
            loops(parts.relations()),
            repeated(parts.relations()),
            logic.impossible(parts.relations()),
            logic.heldTogether(parts.relations()))
        .flatMap(List::stream);
  }

  static Subject subject(Relation relation) {
    return Subject.of(Kind.RELATION, key(relation));
  }

  private static String key(Relation relation) {
    return relation.from() + " " + relation.kind() + " " + relation.to();
  }

  private static List<Violation> loops(List<Relation> relations) {
    return relations.stream()
        .filter(r -> r.from().equals(r.to()))
        .map(
            r ->
                violation(
                    Code.SELF_RELATION,
                    r,
                    "\"" + r.from() + "\" is related to itself",
                    "name two different statements"))
        .toList();
  }

  private static List<Violation> repeated(List<Relation> relations) {
    Map<String, Integer> seen = new HashMap<>();
    List<Violation> found = new ArrayList<>();
    for (Relation relation : relations) {
      int occurrence = seen.merge(key(relation), 1, Integer::sum) - 1;
      if (occurrence > 0) {
        found.add(
            new Violation(
                Code.DUPLICATE_RELATION,
                new Subject(Kind.RELATION, key(relation), occurrence),
                relation.from().value(),
                "this relation is declared twice",
                "remove one of the two"));
      }
    }
    return found;
  }

  /** A statement that contradicts what it entails could be held by nobody. */
  private List<Violation> impossible(List<Relation> relations) {
    return contradictions(relations)
        .filter(r -> !r.from().equals(r.to()))
        .filter(r -> inference.entails(r.from(), r.to()) || inference.entails(r.to(), r.from()))
        .map(
            r ->
                violation(
                    Code.IMPOSSIBLE_STATEMENT,
                    r,
                    "\"" + r.from() + "\" and \"" + r.to() + "\" contradict and entail each other",
                    "remove one of the relations between the two"))
        .toList();
  }

  /** One holder of two contradictory statements in one reading needs a caution that says so. */
  private List<Violation> heldTogether(List<Relation> relations) {
    return contradictions(relations).flatMap(r -> heldTogether(r).stream()).toList();
  }

  private Optional<Violation> heldTogether(Relation relation) {
    Statement one = statements.get(relation.from());
    Statement other = statements.get(relation.to());
    if (one == null || other == null || one == other || excused(one) || excused(other)) {
      return Optional.empty();
    }
    boolean sameReading = meet(readings(one), readings(other));
    return one.attribution().holders().stream()
        .filter(other::isHeldBy)
        .filter(holder -> sameReading)
        .findFirst()
        .map(
            holder ->
                violation(
                    Code.HOLDS_BOTH,
                    relation,
                    "\"" + holder + "\" holds both sides of this contradiction in one reading",
                    "give one of them a self-contradiction caution, or correct a holder"));
  }

  private static Stream<Relation> contradictions(List<Relation> relations) {
    return relations.stream().filter(r -> r.kind() == Relation.Kind.CONTRADICTS);
  }

  private static boolean excused(Statement statement) {
    return statement.evidence().cautions().stream()
        .anyMatch(c -> c.kind() == Caution.Kind.SELF_CONTRADICTION);
  }

  private static Set<ReadingId> readings(Statement statement) {
    return new HashSet<>(statement.evidence().readings());
  }

  private static boolean meet(Set<ReadingId> one, Set<ReadingId> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static Violation violation(Code code, Relation relation, String message, String remedy) {
    return new Violation(code, subject(relation), relation.from().value(), message, remedy);
  }
}
