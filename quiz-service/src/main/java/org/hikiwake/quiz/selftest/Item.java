package org.hikiwake.quiz.selftest;

import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/**
 * One question of a self-test.
 *
 * @param position its place in the test, counted from 1
 * @param seed what its options and their order are drawn from
 */
public record Item(int position, QuestionVersion version, Seed seed) {

  /** The question as this student gets it. */
  public Question question() {
    return version.variant(seed).question();
  }
}
