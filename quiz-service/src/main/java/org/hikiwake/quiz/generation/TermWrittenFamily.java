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
  private static final List<String> ASKS =
      List.of("which term means this?", "what is this called?");

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
    Optional<AcceptedAnswers> accepted = draft.ground().written().term(term.id());
    if (accepted.isEmpty()) {
      return draft.refuse(Written.SAME_NAME);
    }
    return terms
        .hint(definition)
        .map(hint -> ask(draft, definition, accepted.get(), hint, seed))
        .orElseGet(
            () ->
                draft.refuse(
                    "other terms may mean it too: mark the terms complete whose meanings are all"
                        + " modelled"));
  }

  private static Made ask(
      Draft draft, Definition definition, AcceptedAnswers accepted, Hint hint, Seed seed) {
    String named = new Phrases(draft.ground()).accordingTo(definition);
    String ask =
        Phrases.capitalized(named + draft.chance(seed).pick(ASKS)) + hint.saidOf("The term");
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
