package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.term.Term;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** What does the term mean? From a term and its definer to the meaning. */
final class MeaningFamily implements Family {

  private static final FamilyId ID = new FamilyId("meaning");

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
    Option key =
        new Option(
            definition.meaning(),
            Explanations.fact(definition),
            new Proof(Rule.STATED, List.of(definition.id())));
    Stem stem = Stem.of(ask(ground, definition, draft.chance(seed)));
    List<Option> wrong = draft.wrong(stem, List.of(key), others(ground, definition));
    if (wrong.size() < Pool.LEAST_WRONG) {
      return draft.refuse(
          "only "
              + wrong.size()
              + " meanings of related terms are provably not this one's: mark the terms complete,"
              + " or define more terms on its topics");
    }
    return draft.choice(new Query.MeaningOf(definition.id()), stem, key, wrong);
  }

  private static String ask(Ground ground, Definition definition, Chance chance) {
    Phrases phrases = new Phrases(ground);
    Term term = ground.pack().term(definition.term()).orElseThrow();
    boolean plural = phrases.plural(definition.attribution().holders());
    String definers = phrases.names(definition.attribution().holders());
    String quoted = "“" + term.text() + "”";
    return chance.pick(
        List.of(
            Phrases.capitalized(phrases.asUsed(definition)) + "what does " + quoted + " mean?",
            "What " + (plural ? "do " : "does ") + definers + " mean by " + quoted + "?"));
  }

  private static Stream<Candidate> others(Ground ground, Definition definition) {
    Admission admission = new Admission(ground);
    return ground
        .definitions()
        .related(definition)
        .flatMap(
            candidate ->
                admission.doesNotMean(definition, candidate).stream()
                    .map(
                        proof ->
                            Candidate.of(
                                candidate.meaning(), proof, () -> why(ground, candidate))));
  }

  private static Explanation why(Ground ground, Definition candidate) {
    if (candidate.polarity() == Polarity.DENIES) {
      return Explanations.fact(candidate);
    }
    Term term = ground.pack().term(candidate.term()).orElseThrow();
    return new Explanation(
        "This is the meaning of “"
            + term.text()
            + "”, from the same field: "
            + candidate.sentence(),
        candidate.evidence().citations());
  }
}
