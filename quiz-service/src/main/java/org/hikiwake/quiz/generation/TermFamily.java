package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.term.Term;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Which term has this meaning? From a meaning back to its term. */
final class TermFamily implements Family {

  private static final FamilyId ID = new FamilyId("term");

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
        .map(d -> make(Draft.of(ground, ID, d), d, seed));
  }

  private static Made make(Draft draft, Definition definition, Seed seed) {
    Ground ground = draft.ground();
    Term named = ground.pack().term(definition.term()).orElseThrow();
    if (Giveaway.writes(named, definition.meaning())) {
      return draft.refuse("its meaning has the term in it: word it without the term");
    }
    String ask = draft.chance(seed).pick(new Phrases(ground).asksForTerm(definition));
    if (WrittenTerms.isTold(named, ask)) {
      return draft.refuse(WrittenTerms.TOLD_BY_DEFINER);
    }
    Option key =
        new Option(
            term(ground, definition),
            Explanations.fact(definition),
            new Proof(Rule.STATED, List.of(definition.id())));
    Stem stem = new Stem(null, Phrases.capitalized(ask), Phrases.capitalized(definition.meaning()));
    List<Option> wrong = draft.wrong(stem, List.of(key), others(ground, definition));
    if (wrong.size() < Pool.LEAST_WRONG) {
      return draft.refuse(
          "only " + wrong.size() + " related terms provably mean something else: define more");
    }
    return draft.choice(new Query.TermOf(definition.id()), stem, key, wrong);
  }

  private static String term(Ground ground, Definition definition) {
    return ground.pack().term(definition.term()).map(Term::text).orElseThrow();
  }

  private static Explanation why(Definition candidate) {
    return new Explanation(
        "It belongs to the same field but means something else: " + candidate.sentence(),
        candidate.evidence().citations());
  }

  private static Stream<Candidate> others(Ground ground, Definition definition) {
    Admission admission = new Admission(ground);
    return ground
        .definitions()
        .related(definition)
        .filter(d -> !d.term().equals(definition.term()) && d.polarity() == Polarity.AFFIRMS)
        .flatMap(
            candidate ->
                admission.isOfAnotherTerm(definition, candidate.term()).stream()
                    .map(
                        proof ->
                            Candidate.of(term(ground, candidate), proof, () -> why(candidate))));
  }
}
