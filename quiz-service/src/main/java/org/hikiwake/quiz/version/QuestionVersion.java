package org.hikiwake.quiz.version;

import org.hikiwake.quiz.question.Question;

/**
 * A question as it read at one time, with its whole pool of options. It never changes; editing
 * makes another.
 */
public record QuestionVersion(QuestionId id, Provenance provenance, Question question) {

  /** What the student with that seed gets; the same for ever. */
  public Variant variant(Seed seed) {
    return new Variant(seed, question.draw(seed.chance()));
  }
}
