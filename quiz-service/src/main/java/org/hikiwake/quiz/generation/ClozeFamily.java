package org.hikiwake.quiz.generation;

import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.term.Term;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * A fact's sentence with a gap where its point stands: the year of an event, an exact amount, the
 * term of a definition, the proposer of a proposal. There the model knows that nothing else fits.
 */
final class ClozeFamily implements Family {

  private static final FamilyId ID = new FamilyId("cloze");
  private static final String NO_GAP =
      "its sentence has no gap that one answer alone fills: name in it, and only once, its year,"
          + " its exact amount, its term or its sole proposer";

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground.facts().all().map(fact -> make(Draft.of(ground, ID, fact), fact, seed));
  }

  private static Made make(Draft draft, KeyFact fact, Seed seed) {
    Ground ground = draft.ground();
    Optional<Gapped> gapped =
        fact.fold(
            new KeyFact.Cases<>(
                event -> year(event, ground),
                ClozeFamily::amount,
                definition -> term(definition, ground),
                proposal -> proposer(proposal, ground),
                membership -> year(membership, ground)));
    return gapped
        .map(g -> g.ask(draft, new Query.WordsOf(fact.id()), seed))
        .orElseGet(() -> draft.refuse(NO_GAP));
  }

  private static Optional<Gapped> year(KeyFact fact, Ground ground) {
    return Dated.of(fact, ground)
        .filter(dated -> dated.disputed(ground).isEmpty() && !dated.tellsItsYear(ground))
        .findFirst()
        .flatMap(dated -> number(fact, "year", Written.year(dated.year())));
  }

  /** Of an approximate amount others would be right too, so only an exact one leaves a gap. */
  private static Optional<Gapped> amount(Quantity quantity) {
    return quantity.amount().approximate()
        ? Optional.empty()
        : number(quantity, "number", Written.number(quantity.amount().value()));
  }

  private static Optional<Gapped> number(KeyFact fact, String what, AcceptedAnswers accepted) {
    return Blank.of(accepted.accepted(), fact.sentence())
        .map(blank -> new Gapped(fact, blank, what, accepted, new Hint("")));
  }

  private static Optional<Gapped> term(Definition definition, Ground ground) {
    WrittenTerms terms = ground.writtenTerms();
    Term term = terms.termOf(definition);
    String named = new Phrases(ground).accordingTo(definition);
    return definition.polarity() == Polarity.DENIES
        ? Optional.empty()
        : Blank.of(Written.wordings(term), definition.sentence())
            .filter(blank -> !WrittenTerms.isTold(term, named + blank.rest()))
            .flatMap(
                blank ->
                    gapped(
                        definition,
                        blank,
                        "term",
                        ground.written().term(term.id()),
                        terms.hint(definition)));
  }

  private static Optional<Gapped> proposer(Proposal proposal, Ground ground) {
    return WrittenProposers.sole(proposal).flatMap(who -> proposer(proposal, who, ground));
  }

  private static Optional<Gapped> proposer(Proposal proposal, AuthorId who, Ground ground) {
    if (ground.proposedThings().areOfOthersToo(proposal)) {
      return Optional.empty();
    }
    return Blank.of(ground.author(who).names(), proposal.sentence())
        .filter(Blank::standsAlone)
        .flatMap(
            blank ->
                gapped(
                    proposal,
                    blank,
                    "name",
                    ground.written().author(who),
                    new WrittenProposers(ground).hint(proposal, who)));
  }

  private static Optional<Gapped> gapped(
      KeyFact fact,
      Blank blank,
      String what,
      Optional<AcceptedAnswers> accepted,
      Optional<Hint> hint) {
    return accepted.flatMap(a -> hint.map(h -> new Gapped(fact, blank, what, a, h)));
  }
}
