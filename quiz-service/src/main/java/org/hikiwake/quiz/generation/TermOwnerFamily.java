package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.term.Term;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Whose term is it? "According to Sergey Radchenko, whose term is “China dream”?" */
final class TermOwnerFamily implements Family {

  private static final FamilyId ID = new FamilyId("term-owner");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .proposals()
        .filter(p -> p.evidence().mayBeAsked())
        .flatMap(p -> term(ground, p).map(t -> make(Draft.of(ground, ID, p), p, t, seed)));
  }

  private static Stream<Term> term(Ground ground, Proposal proposal) {
    return Stream.ofNullable(proposal.proposed().term())
        .flatMap(id -> ground.pack().term(id).stream());
  }

  private static Made make(Draft draft, Proposal proposal, Term term, Seed seed) {
    String quoted = "“" + term.text() + "”";
    String ask =
        draft
            .chance(seed)
            .pick(
                List.of(
                    "whose term is " + quoted + "?",
                    "who put forward the idea that is called " + quoted + "?"));
    String named = new Phrases(draft.ground()).accordingTo(proposal);
    return Proposers.ask(draft, proposal, Stem.of(Phrases.capitalized(named + ask)), seed);
  }
}
