package org.hikiwake.quiz.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;

/**
 * Decides what may stand as a wrong option. Absence is not disproof: each method returns the proof
 * that something is wrong, or nothing, and then it may not be used.
 */
final class Admission {

  private final Ground ground;

  Admission(Ground ground) {
    this.ground = ground;
  }

  /** The proof that the author does not hold the position in the reading. */
  Optional<Proof> doesNotHold(AuthorId author, Position position, Reading reading) {
    if (mightBeMeant(author, position) || holdsSomethingNear(author, position)) {
      return Optional.empty();
    }
    return contradicted(author, position).or(() -> complete(author, position, reading));
  }

  /**
   * Whether the author reports it, or is bound to somebody who holds it: as its holder, or as the
   * holder of what says the same or more under another id.
   */
  private boolean mightBeMeant(AuthorId author, Statement statement) {
    return statement.attribution().reporters().contains(author)
        || ground
            .entailing(statement.id())
            .flatMap(s -> s.attribution().holders().stream())
            .anyMatch(h -> ground.tied(h, author));
  }

  private boolean holdsSomethingNear(AuthorId author, Statement statement) {
    return ground.holdsOrReportsAny(author, ground.nearTo(statement.id()));
  }

  private Optional<Proof> contradicted(AuthorId author, Position position) {
    return ground.contradicting(position.id()).stream()
        .flatMap(id -> ground.pack().statement(id).stream())
        .filter(own -> own.isHeldBy(author) && own.evidence().mayBeAsked())
        .min(Comparator.comparing(Statement::id, Id.ORDER))
        .map(own -> new Proof(Rule.CONTRADICTED, List.of(own.id())));
  }

  private Optional<Proof> complete(AuthorId author, Position position, Reading reading) {
    boolean complete =
        reading.sections().stream()
            .allMatch(s -> ground.pack().isComplete(s.id(), position.stance().topic(), author));
    return complete
        ? Optional.of(new Proof(Rule.COMPLETE_CELL, ownOnTopic(author, position, reading)))
        : Optional.empty();
  }

  private List<StatementId> ownOnTopic(AuthorId author, Position position, Reading reading) {
    return ground
        .on(position.stance().topic())
        .filter(own -> own.isHeldBy(author) && own.evidence().mayBeAsked())
        .filter(own -> own.evidence().readings().contains(reading.id()))
        .map(Position::id)
        .toList();
  }

  /** The proof that the author did not propose it. */
  Optional<Proof> didNotPropose(AuthorId author, Proposal proposal) {
    boolean mightBeMeant =
        mightBeMeant(author, proposal)
            || proposal.proposed().proposers().stream().anyMatch(p -> ground.tied(p, author));
    return !mightBeMeant && proposal.proposed().sole()
        ? Optional.of(new Proof(Rule.SOLE_PROPOSER, List.of(proposal.id())))
        : Optional.empty();
  }

  /** The proof that the candidate's meaning is not one that the definers give the term. */
  Optional<Proof> doesNotMean(Definition definition, Definition candidate) {
    return candidate.term().equals(definition.term())
        ? deniedBySameDefiners(definition, candidate)
        : isOfAnotherTerm(candidate, definition.term());
  }

  private Optional<Proof> deniedBySameDefiners(Definition definition, Definition candidate) {
    boolean denied =
        candidate.polarity() == Polarity.DENIES
            && candidate.attribution().holders().containsAll(definition.attribution().holders());
    return denied ? Optional.of(new Proof(Rule.DENIED, List.of(candidate.id()))) : Optional.empty();
  }

  /** The proof that the meaning is none of the term's: all of those are modelled, and it is not. */
  Optional<Proof> isOfAnotherTerm(Definition meaning, TermId term) {
    boolean complete = ground.pack().term(term).map(Term::complete).orElse(false);
    boolean near =
        ground
            .meanings(term)
            .anyMatch(
                own -> ground.wordedLike(meaning).anyMatch(m -> ground.near(own.id(), m.id())));
    return complete && !near && meaning.polarity() == Polarity.AFFIRMS
        ? Optional.of(new Proof(Rule.COMPLETE_TERM, List.of(meaning.id())))
        : Optional.empty();
  }
}
