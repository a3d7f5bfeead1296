package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.Seed;

/** Questions whose answer is a proposer, as several families ask them. */
final class Proposers {

  static final String OTHERS_TOO =
      "another proposal of the same thing names another proposer: correct the one or the other";
  static final String NAMED = "what is asked names the proposer: word it without the name";

  /** Of so many every band of likeness has its dozen. */
  private static final int MOST = 60;

  private Proposers() {}

  static Made ask(Draft draft, Proposal proposal, Stem stem, Seed seed) {
    Ground ground = draft.ground();
    if (!proposal.proposed().sole() || proposal.proposed().proposers().size() > 1) {
      return draft.refuse(
          "the pack does not say that one author alone proposed it: add sole: true if it is so");
    }
    AuthorId proposer = proposal.proposed().proposers().get(0);
    if (ground.proposedThings().areOfOthersToo(proposal)) {
      return draft.refuse(OTHERS_TOO);
    }
    if (Giveaway.names(ground, proposer, stem)) {
      return draft.refuse(NAMED);
    }
    Option key =
        new Option(
            name(ground, proposer),
            Explanations.fact(proposal),
            new Proof(Rule.STATED, List.of(proposal.id())));
    List<Option> wrong = draft.wrong(stem, List.of(key), others(ground, proposer, proposal));
    if (wrong.size() < Pool.LEAST_WRONG) {
      return draft.refuse(
          "only " + wrong.size() + " other authors of the same sort appear in the pack: add some");
    }
    return draft.choice(new Query.ProposerOf(proposal.id()), stem, key, wrong);
  }

  /** The ways of asking for the proposer: "who proposed …?", and "whose idea was it to …?". */
  static List<String> asks(Proposal proposal) {
    String what = proposal.proposed().what();
    boolean clause = what.startsWith("to ") || what.startsWith("that ");
    return List.of(
        "who proposed " + what + "?", "whose idea was " + (clause ? "it " : "") + what + "?");
  }

  private static String name(Ground ground, AuthorId author) {
    return Phrases.capitalized(new Phrases(ground).name(author));
  }

  /**
   * Whoever has read about the proposal has read about those in its reading, and may take one for
   * the other; of all the rest in a large pack no more are looked at than are needed.
   */
  private static Stream<Candidate> others(Ground ground, AuthorId proposer, Proposal proposal) {
    return ground
        .voices()
        .alikeFrom(ground.readingOf(proposal), proposer)
        .flatMap(author -> candidate(ground, author, proposal).stream())
        .limit(MOST);
  }

  private static Optional<Candidate> candidate(Ground ground, AuthorId author, Proposal proposal) {
    return new Admission(ground)
        .didNotPropose(author, proposal)
        .flatMap(
            proof ->
                new Explanations(ground)
                    .didNotPropose(author, proposal)
                    .map(why -> Candidate.of(name(ground, author), proof, why)));
  }
}
