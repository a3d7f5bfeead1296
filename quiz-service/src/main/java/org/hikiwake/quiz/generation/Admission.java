package org.hikiwake.quiz.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.hikiwake.quiz.generation.Disproofs.Cells;
import org.hikiwake.quiz.generation.Disproofs.Disproof;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;

/**
 * Decides what may stand as a wrong option. Absence is not disproof: each method returns the proof
 * that something is wrong, or nothing, and then it may not be used.
 */
final class Admission {

  private final Ground ground;
  private final Disproofs disproofs;

  Admission(Ground ground) {
    this.ground = ground;
    disproofs = ground.disproofs();
  }

  /** The proof that the author does not hold the position in the reading. */
  Optional<Proof> doesNotHold(AuthorId author, Position position, Reading reading) {
    return notHolding(position, reading).apply(author);
  }

  /** The same for whoever is asked after, since many are held against one position. */
  Function<AuthorId, Optional<Proof>> notHolding(Position position, Reading reading) {
    Disproof disproof = disproofs.of(position);
    Cells cells = disproofs.cells(position.stance().topic(), reading);
    return author -> disproof.of(author, cells.of(author));
  }

  /**
   * Whether the author reports it, or is bound to somebody who holds it: as its holder, or as the
   * holder of what says the same or more under another id.
   */
  private boolean mightBeMeant(AuthorId author, Statement statement) {
    return statement.attribution().reporters().contains(author) || tiedToAHolder(author, statement);
  }

  private boolean tiedToAHolder(AuthorId author, Statement statement) {
    for (Statement same : ground.entailing(statement.id())) {
      for (AuthorId holder : same.attribution().holders()) {
        if (ground.kinship().tied(holder, author)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the author holds what cannot be held together with the position. */
  boolean contradicts(AuthorId author, Position position) {
    return contradicted(author, position).isPresent();
  }

  /** Whether the author holds the position, or what says the same or more. */
  boolean consents(AuthorId author, Position position) {
    return ground.entailing(position.id()).stream().anyMatch(own -> own.isHeldBy(author));
  }

  private Optional<Proof> contradicted(AuthorId author, Position position) {
    return disproofs.of(position).byContrary(author);
  }

  private Optional<Proof> complete(AuthorId author, Position position, Reading reading) {
    return disproofs.cells(position.stance().topic(), reading).of(author);
  }

  /** The proof that the author reports the position without holding it himself. */
  Optional<Proof> onlyReports(AuthorId author, Position position, Reading reading) {
    boolean reportsAlone = position.attribution().reporters().equals(List.of(author));
    if (!reportsAlone
        || tiedToAHolder(author, position)
        || holdsAny(author, ground.nearTo(position.id()))) {
      return Optional.empty();
    }
    return contradicted(author, position).or(() -> complete(author, position, reading));
  }

  /** The proof that the author is none of those through whom the position is known. */
  Optional<Proof> doesNotReport(AuthorId author, Position position, Reading reading) {
    boolean allModelled =
        position.attribution().holders().stream()
            .allMatch(holder -> complete(holder, position, reading).isPresent());
    return allModelled && !ground.bonds().near(position.id()).contains(author)
        ? Optional.of(new Proof(Rule.NO_REPORT, List.of(position.id())))
        : Optional.empty();
  }

  /**
   * The proof that the author does not agree with the position in the reading: he contradicts it,
   * or all his views on its topic are modelled and none so much as points its way.
   */
  Optional<Proof> doesNotAgree(AuthorId author, Position position, Reading reading) {
    if (ground.bonds().near(position.id()).contains(author)) {
      return Optional.empty();
    }
    return contradicted(author, position)
        .or(
            () ->
                complete(author, position, reading)
                    .filter(proof -> leansElsewhere(author, position, reading)));
  }

  private boolean leansElsewhere(AuthorId author, Position position, Reading reading) {
    return !ground.bonds().supporting(position.id()).contains(author)
        && polarities(author, position, reading)
            .noneMatch(p -> p == Polarity.OPEN || p == position.stance().polarity());
  }

  /** How the author's views on the position's topic in the reading answer its question. */
  private Stream<Polarity> polarities(AuthorId author, Position position, Reading reading) {
    return ground.voices().on(position.stance().topic(), reading.id()).stream()
        .filter(own -> own.isHeldBy(author))
        .map(own -> own.stance().polarity());
  }

  /**
   * The proof that the author does not object to the position in the reading: he agrees with it, or
   * all his views on its topic are modelled and each points its way.
   */
  Optional<Proof> doesNotObject(AuthorId author, Position position, Reading reading) {
    // Whoever holds what entails it agrees, so only its own holders and reporters are left out.
    if (ground.bonds().objecting(position.id()).contains(author)) {
      return Optional.empty();
    }
    return agrees(author, position)
        .or(
            () ->
                complete(author, position, reading)
                    .filter(
                        proof ->
                            polarities(author, position, reading)
                                .allMatch(p -> pointsItsWay(p, position))));
  }

  private static boolean pointsItsWay(Polarity own, Position position) {
    return own != Polarity.OPEN && own == position.stance().polarity();
  }

  private Optional<Proof> agrees(AuthorId author, Position position) {
    return ground.entailing(position.id()).stream()
        .filter(own -> own.isHeldBy(author) && own.evidence().mayBeAsked())
        .min(Comparator.comparing(Statement::id, Id.ORDER))
        .map(own -> new Proof(Rule.AGREES, List.of(own.id())));
  }

  /**
   * The proof that nothing of the author's is what the reply answers: he holds none of what it does
   * answer, and it stands in no relation to anything of his.
   */
  Optional<Proof> isNotAnswered(
      AuthorId author, Position reply, List<Position> answered, Reading reading) {
    boolean related =
        mightBeMeant(author, reply)
            || ground
                .relations()
                .from(reply.id())
                .flatMap(relation -> ground.pack().statement(relation.to()).stream())
                .anyMatch(other -> holdsOrReports(author, other));
    List<Proof> proofs =
        answered.stream().flatMap(p -> doesNotHold(author, p, reading).stream()).toList();
    return !related && proofs.size() == answered.size()
        ? proofs.stream().findFirst()
        : Optional.empty();
  }

  private static boolean holdsOrReports(AuthorId author, Statement statement) {
    return statement.isHeldBy(author) || statement.attribution().reporters().contains(author);
  }

  private boolean holdsAny(AuthorId author, Set<StatementId> statements) {
    return statements(statements).anyMatch(s -> s.isHeldBy(author));
  }

  private Stream<Statement> statements(Set<StatementId> ids) {
    return ids.stream().flatMap(id -> ground.pack().statement(id).stream());
  }

  /** The proof that the author did not propose it. */
  Optional<Proof> didNotPropose(AuthorId author, Proposal proposal) {
    boolean mightBeMeant =
        mightBeMeant(author, proposal)
            || proposal.proposed().proposers().stream()
                .anyMatch(p -> ground.kinship().tied(p, author));
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
