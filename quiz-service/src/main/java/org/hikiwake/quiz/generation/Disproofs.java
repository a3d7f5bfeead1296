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
import org.hikiwake.core.reading.Section;
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
  private final Map<StatementId, Disproof> disproofs = new HashMap<>();
  private final Map<Place, Cells> cells = new HashMap<>();

  /** A topic in a reading. */
  private record Place(TopicId topic, ReadingId reading) {}

  /**
   * Who does not hold one statement.
   *
   * @param meant may be meant by whoever says that it is held, so that nothing disproves it of them
   * @param contraries for each author the proof by what he holds against it
   */
  record Disproof(Set<AuthorId> meant, Map<AuthorId, Proof> contraries) {

    /**
     * The proof that the author does not hold it.
     *
     * @param byCell the proof by all that he says where it is asked
     */
    Optional<Proof> of(AuthorId author, Optional<Proof> byCell) {
      if (contraries.isEmpty() && byCell.isEmpty() || meant.contains(author)) {
        return Optional.empty();
      }
      Optional<Proof> contrary = byContrary(author);
      return contrary.isPresent() ? contrary : byCell;
    }

    /** The proof by what the author holds that cannot be held together with it. */
    Optional<Proof> byContrary(AuthorId author) {
      return contraries.isEmpty() ? Optional.empty() : Optional.ofNullable(contraries.get(author));
    }
  }

  Disproofs(Ground ground) {
    this.ground = ground;
  }

  /** What proves of the statement that somebody does not hold it. */
  Disproof of(Statement statement) {
    return disproofs.computeIfAbsent(statement.id(), id -> new Disproof(meant(id), contraries(id)));
  }

  /**
   * Whoever may be meant when it is said that the statement is held: who holds or reports something
   * near to it, or is bound to somebody who holds it, by what says the same or more under another
   * id too.
   */
  private Set<AuthorId> meant(StatementId statement) {
    Set<AuthorId> meant = new HashSet<>();
    for (StatementId id : ground.nearTo(statement)) {
      ground
          .pack()
          .statement(id)
          .ifPresent(near -> near.attribution().voices().forEach(meant::add));
    }
    for (Statement same : ground.entailing(statement)) {
      for (AuthorId holder : same.attribution().holders()) {
        meant.addAll(ground.kinship().tiedTo(holder));
      }
    }
    return meant;
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

  /** What the reading says on the topic, if all that an author says on it there is modelled. */
  Cells cells(TopicId topic, Reading reading) {
    return cells.computeIfAbsent(
        new Place(topic, reading.id()), unused -> new Cells(topic, reading));
  }

  /** For each author the proof by all that he says on a topic in a reading. */
  final class Cells {

    private final Map<AuthorId, Optional<Proof>> proofs = new HashMap<>();

    private Cells(TopicId topic, Reading reading) {
      List<Section> sections = reading.sections();
      Set<AuthorId> complete =
          new HashSet<>(ground.pack().completeHolders(sections.get(0).id(), topic));
      for (Section section : sections) {
        complete.retainAll(ground.pack().completeHolders(section.id(), topic));
      }
      complete.forEach(author -> proofs.put(author, Optional.of(proof(author, topic, reading))));
    }

    /** The proof; nothing where not all of it is modelled. */
    Optional<Proof> of(AuthorId author) {
      return proofs.getOrDefault(author, Optional.empty());
    }

    private Proof proof(AuthorId author, TopicId topic, Reading reading) {
      List<StatementId> said = new ArrayList<>();
      for (Position own : ground.voices().on(topic, reading.id())) {
        if (own.isHeldBy(author) && own.evidence().mayBeAsked()) {
          said.add(own.id());
        }
      }
      return new Proof(Rule.COMPLETE_CELL, said);
    }
  }
}
