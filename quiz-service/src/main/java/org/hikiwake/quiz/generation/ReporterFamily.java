package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** By whom is it reported? "Who reports that China holds this view?" */
final class ReporterFamily implements Family {

  private static final FamilyId ID = new FamilyId("reporter");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .positions()
        .filter(p -> p.evidence().mayBeAsked() && p.attribution().isReported())
        .map(p -> make(Draft.of(ground, ID, p), p));
  }

  private static Made make(Draft draft, Position position) {
    if (position.attribution().reporters().size() > 1) {
      return draft.refuse("it is reported through several, so no single one is the answer");
    }
    Ground ground = draft.ground();
    Reading reading = ground.readingOf(position).orElseThrow();
    Admission admission = new Admission(ground);
    RelationExplanations explanations = new RelationExplanations(ground);
    AuthorId reporter = position.attribution().reporters().get(0);
    return new Authors(
            reporter,
            reading,
            author ->
                reportsAnything(ground, author, reading)
                    ? admission.doesNotReport(author, position, reading)
                    : Optional.empty(),
            (author, proof) -> explanations.notReporter(author, position, reading))
        .ask(
            draft,
            new Query.ReporterOf(position.id(), reading.id()),
            new Stem(Phrases.scope(reading), ask(draft, position), position.claim()),
            new Authors.Keyed(
                new Explanations(ground).held(position),
                new Proof(Rule.STATED, List.of(position.id()))),
            "declare the cells of the view's holder on its topic complete, if others report"
                + " anything there");
  }

  /** Whoever only speaks for himself in the reading would be no temptation. */
  private static boolean reportsAnything(Ground ground, AuthorId author, Reading reading) {
    return ground.reportedBy(author).anyMatch(p -> p.evidence().isIn(reading.id()));
  }

  private static String ask(Draft draft, Position position) {
    List<AuthorId> holders = position.attribution().holders();
    Phrases phrases = new Phrases(draft.ground());
    return "Who reports that " + phrases.holding(holders, position.stance().mode()) + "?";
  }
}
