package org.hikiwake.quiz.generation;

import java.util.List;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.FamilyId;

/**
 * What somebody holds about the view of somebody else.
 *
 * @param own what he holds
 * @param to the view of somebody else
 * @param reading where he holds it
 */
record Response(Position own, Position to, Relation relation, Reading reading) {

  AuthorId author() {
    return own.attribution().holders().get(0);
  }

  /** Whether he may have the view before him; writers of other readings may not know each other. */
  boolean isInOneReading() {
    return to.evidence().isIn(reading.id());
  }

  Draft draft(Ground ground, FamilyId family) {
    // Two views may stand in the relation to each other: the angle says which one is shown.
    return new Draft(ground, family, List.of(to, own), to.id().value());
  }

  /** Why his name is the answer. */
  Authors.Keyed keyed(Ground ground, String singular, String plural) {
    return new Authors.Keyed(
        new RelationExplanations(ground).responds(this, singular, plural),
        new Proof(Rule.STATED, List.of(own.id(), to.id())));
  }

  /**
   * A question about the view, after a sentence that says whose it is and in which reading it
   * stands where that is another one.
   */
  Stem stem(Ground ground, String ask) {
    Phrases phrases = new Phrases(ground);
    String holding = phrases.holding(to.attribution().holders(), to.stance().mode());
    String from =
        isInOneReading() ? "" : ground.readingOf(to).map(r -> " in " + Phrases.title(r)).orElse("");
    return new Stem(
        Phrases.scope(reading), Phrases.capitalized(holding) + from + ". " + ask, to.claim());
  }
}
