package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AcceptedAnswers;
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
    if (draft.ground().proposedThings().areOfOthersToo(proposal)) {
      return draft.refuse(Proposers.OTHERS_TOO);
    }
    Optional<Hint> hint = new WrittenProposers(draft.ground()).hint(proposal, proposer.get());
    if (hint.isEmpty()) {
      return draft.refuse(WrittenProposers.NOT_TOLD_APART);
    }
    Stem stem = stem(draft, proposal, proposer.get(), hint.get(), seed);
    if (Giveaway.names(draft.ground(), proposer.get(), stem)) {
      return draft.refuse(Proposers.NAMED);
    }
    return draft
        .ground()
        .written()
        .author(proposer.get())
        .map(accepted -> ask(draft, proposal, stem, accepted))
        .orElseGet(() -> draft.refuse(Written.SAME_NAME));
  }

  private static Stem stem(
      Draft draft, Proposal proposal, AuthorId proposer, Hint hint, Seed seed) {
    String ask = draft.chance(seed).pick(Proposers.asks(proposal));
    String named = new Phrases(draft.ground()).accordingTo(proposal);
    return Stem.of(Phrases.capitalized(named + ask) + hint.saidOf(draft.ground().author(proposer)));
  }

  private static Made ask(Draft draft, Proposal proposal, Stem stem, AcceptedAnswers accepted) {
    Proof proof = new Proof(Rule.STATED, List.of(proposal.id()));
    return draft.ask(
        new Query.ProposerOf(proposal.id()),
        new ShortAnswer(stem, accepted, Explanations.fact(proposal), proof),
        Stream.of(proof));
  }
}
