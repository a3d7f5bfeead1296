package org.hikiwake.quiz.version;

import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question as it read at one time, with its whole pool of options. It never changes; editing
 * makes another.
 *
 * @param query what it asks, so that its key can be proved; null for what a person wrote and what
 *     was made before version 3 of the generator
 */
public record QuestionVersion(
    QuestionId id, Provenance provenance, @Nullable Query query, Question question) {

  /** What the student with that seed gets; the same for ever. */
  public Variant variant(Seed seed) {
    return new Variant(seed, question.draw(seed.chance()));
  }
}
