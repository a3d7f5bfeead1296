package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Who proposed it? The name is to be written. */
final class ProposerWrittenFamily implements Family {

  private static final FamilyId ID = new FamilyId("proposer-written");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .proposals()
        .filter(p -> p.evidence().mayBeAsked())
        .map(p -> make(Draft.of(ground, ID, p), p, seed));
  }

  private static Made make(Draft draft, Proposal proposal, Seed seed) {
    Optional<AuthorId> proposer = WrittenProposers.sole(proposal);
    if (proposer.isEmpty()) {
      return draft.refuse(WrittenProposers.NOT_SOLE);
    }
    return new WrittenProposers(draft.ground())
        .hint(proposal, proposer.get())
        .map(hint -> ask(draft, proposal, proposer.get(), hint, seed))
        .orElseGet(() -> draft.refuse(WrittenProposers.NOT_TOLD_APART));
  }

  private static Made ask(Draft draft, Proposal proposal, AuthorId proposer, Hint hint, Seed seed) {
    Ground ground = draft.ground();
    String ask = draft.chance(seed).pick(Proposers.asks(proposal));
    String named = new Phrases(ground).accordingTo(proposal);
    Proof proof = new Proof(Rule.STATED, List.of(proposal.id()));
    return draft.ask(
        new Query.ProposerOf(proposal.id()),
        new ShortAnswer(
            Stem.of(Phrases.capitalized(named + ask) + hint.saidOf(ground.author(proposer))),
            new Written(ground).author(proposer),
            Explanations.fact(proposal),
            proof),
        Stream.of(proof));
  }
}
