package org.hikiwake.quiz.generation;

import java.util.ArrayList;
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
  private final Map<StatementId, Meant> meant = new HashMap<>();
  private final Map<StatementId, Map<AuthorId, Proof>> contrary = new HashMap<>();
  private final Map<Place, Map<AuthorId, Optional<Proof>>> complete = new HashMap<>();

  /** A topic in a reading. */
  private record Place(TopicId topic, ReadingId reading) {}

  Disproofs(Ground ground) {
    this.ground = ground;
  }

  /**
   * Whether the author may be meant by whoever says that the statement is held: he holds or reports
   * something near to it, or is bound to somebody who holds it, by what says the same or more under
   * another id too.
   */
  boolean mayBeMeant(AuthorId author, Statement statement) {
    return meant.computeIfAbsent(statement.id(), this::meant).has(author);
  }

  private Meant meant(StatementId statement) {
    Set<AuthorId> voices = new HashSet<>();
    for (StatementId id : ground.nearTo(statement)) {
      ground
          .pack()
          .statement(id)
          .ifPresent(near -> near.attribution().voices().forEach(voices::add));
    }
    Set<AuthorId> holders = new HashSet<>();
    ground.entailing(statement).forEach(same -> holders.addAll(same.attribution().holders()));
    return new Meant(voices, holders.stream().map(ground.kinship()::tiedTo).toList());
  }

  /**
   * Who may be meant.
   *
   * @param bound for each holder those who are tied to him
   */
  private record Meant(Set<AuthorId> voices, List<Set<AuthorId>> bound) {

    boolean has(AuthorId author) {
      if (voices.contains(author)) {
        return true;
      }
      for (Set<AuthorId> tied : bound) {
        if (tied.contains(author)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The proof by what the author holds that cannot be held together with the statement. */
  Optional<Proof> byContrary(AuthorId author, Statement statement) {
    return Optional.ofNullable(
        contrary.computeIfAbsent(statement.id(), this::contraries).get(author));
  }

  /** For each author the first, by its id, of what he holds against it. */
  private Map<AuthorId, Proof> contraries(StatementId statement) {
    List<Statement> against = new ArrayList<>();
    for (StatementId id : ground.contradicting(statement)) {
      ground.pack().statement(id).filter(s -> s.evidence().mayBeAsked()).ifPresent(against::add);
    }
    against.sort((one, other) -> Id.ORDER.compare(one.id(), other.id()));
    Map<AuthorId, Proof> proofs = new HashMap<>();
    for (Statement own : against) {
      Proof proof = new Proof(Rule.CONTRADICTED, List.of(own.id()));
      own.attribution().holders().forEach(holder -> proofs.putIfAbsent(holder, proof));
    }
    return proofs;
  }

  /** The proof by all that the author says on the position's topic in the reading. */
  Optional<Proof> byCell(AuthorId author, Position position, Reading reading) {
    TopicId topic = position.stance().topic();
    return complete
        .computeIfAbsent(new Place(topic, reading.id()), unused -> new HashMap<>())
        .computeIfAbsent(author, unused -> proof(author, topic, reading));
  }

  private Optional<Proof> proof(AuthorId author, TopicId topic, Reading reading) {
    return reading.sections().stream()
            .allMatch(s -> ground.pack().isComplete(s.id(), topic, author))
        ? Optional.of(new Proof(Rule.COMPLETE_CELL, said(author, topic, reading)))
        : Optional.empty();
  }

  private List<StatementId> said(AuthorId author, TopicId topic, Reading reading) {
    return ground.voices().on(topic, reading.id()).stream()
        .filter(own -> own.isHeldBy(author) && own.evidence().mayBeAsked())
        .map(Position::id)
        .toList();
  }
}
