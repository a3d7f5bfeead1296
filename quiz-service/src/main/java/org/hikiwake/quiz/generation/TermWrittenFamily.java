package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.term.Term;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Which term has this meaning? The term is to be written. */
final class TermWrittenFamily implements Family {

  private static final FamilyId ID = new FamilyId("term-written");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .definitions()
        .all()
        .filter(d -> d.evidence().mayBeAsked() && d.polarity() == Polarity.AFFIRMS)
        .map(d -> make(Draft.of(ground, ID, d), d, ground.writtenTerms(), seed));
  }

  private static Made make(Draft draft, Definition definition, WrittenTerms terms, Seed seed) {
    Term term = terms.termOf(definition);
    if (WrittenTerms.isTold(term, definition.meaning())) {
      return draft.refuse("a word of the term stands in its meaning: word the meaning without it");
    }
    String ask = draft.chance(seed).pick(new Phrases(draft.ground()).asksForTerm(definition));
    if (WrittenTerms.isTold(term, ask)) {
      return draft.refuse(WrittenTerms.TOLD_BY_DEFINER);
    }
    Optional<AcceptedAnswers> accepted = draft.ground().written().term(term.id());
    if (accepted.isEmpty()) {
      return draft.refuse(Written.SAME_NAME);
    }
    return terms
        .hint(definition)
        .map(
            hint ->
                ask(
                    draft,
                    definition,
                    accepted.get(),
                    Phrases.capitalized(ask) + hint.saidOf("The term")))
        .orElseGet(
            () ->
                draft.refuse(
                    "other terms may mean it too: mark the terms complete whose meanings are all"
                        + " modelled"));
  }

  private static Made ask(
      Draft draft, Definition definition, AcceptedAnswers accepted, String ask) {
    Proof proof = new Proof(Rule.STATED, List.of(definition.id()));
    return draft.ask(
        new Query.TermOf(definition.id()),
        new ShortAnswer(
            new Stem(null, ask, Phrases.capitalized(definition.meaning())),
            accepted,
            Explanations.fact(definition),
            proof),
        Stream.of(proof));
  }
}
