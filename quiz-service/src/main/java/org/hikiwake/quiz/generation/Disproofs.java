package org.hikiwake.quiz.generation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;

/**
 * What proves that somebody does not hold a position. It is gathered once for each statement and
 * for each cell, since nearly every question asks for it.
 */
final class Disproofs {

  private final Ground ground;
  private final Map<StatementId, Set<AuthorId>> near = new HashMap<>();
  private final Map<StatementId, Map<AuthorId, Proof>> contrary = new HashMap<>();
  private final Map<Cell, Optional<Proof>> complete = new HashMap<>();

  /** All that an author says on a topic in a reading. */
  private record Cell(AuthorId author, TopicId topic, ReadingId reading) {}

  Disproofs(Ground ground) {
    this.ground = ground;
  }

  /** Whether the author holds or reports anything near to the statement. */
  boolean isNear(AuthorId author, Statement statement) {
    return near.computeIfAbsent(statement.id(), this::voicesNear).contains(author);
  }

  private Set<AuthorId> voicesNear(StatementId statement) {
    Set<AuthorId> voices = new HashSet<>();
    for (StatementId id : ground.nearTo(statement)) {
      ground
          .pack()
          .statement(id)
          .map(Statement::attribution)
          .ifPresent(
              by -> {
                voices.addAll(by.holders());
                voices.addAll(by.reporters());
              });
    }
    return voices;
  }

  /** The proof by what the author holds that cannot be held together with the statement. */
  Optional<Proof> byContrary(AuthorId author, Statement statement) {
    return Optional.ofNullable(
        contrary.computeIfAbsent(statement.id(), this::contraries).get(author));
  }

  /** For each author the first, by its id, of what he holds against it. */
  private Map<AuthorId, Proof> contraries(StatementId statement) {
    Map<AuthorId, Proof> proofs = new HashMap<>();
    ground.contradicting(statement).stream()
        .flatMap(id -> ground.pack().statement(id).stream())
        .filter(own -> own.evidence().mayBeAsked())
        .sorted((one, other) -> Id.ORDER.compare(one.id(), other.id()))
        .forEach(
            own ->
                own.attribution()
                    .holders()
                    .forEach(
                        h ->
                            proofs.putIfAbsent(
                                h, new Proof(Rule.CONTRADICTED, List.of(own.id())))));
    return proofs;
  }

  /** The proof by all that the author says on the position's topic in the reading. */
  Optional<Proof> byCell(AuthorId author, Position position, Reading reading) {
    TopicId topic = position.stance().topic();
    return complete.computeIfAbsent(
        new Cell(author, topic, reading.id()), cell -> proof(cell, reading));
  }

  private Optional<Proof> proof(Cell cell, Reading reading) {
    return reading.sections().stream()
            .allMatch(s -> ground.pack().isComplete(s.id(), cell.topic(), cell.author()))
        ? Optional.of(new Proof(Rule.COMPLETE_CELL, said(cell)))
        : Optional.empty();
  }

  private List<StatementId> said(Cell cell) {
    return ground
        .positionsOf(cell.author())
        .filter(own -> own.stance().topic().equals(cell.topic()))
        .filter(own -> own.evidence().mayBeAsked())
        .filter(own -> own.evidence().readings().contains(cell.reading()))
        .map(Position::id)
        .toList();
  }
}
