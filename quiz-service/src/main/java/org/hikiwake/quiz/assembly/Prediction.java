package org.hikiwake.quiz.assembly;

import org.hikiwake.quiz.version.QuestionVersion;

/** Predicts how hard a question is. */
@FunctionalInterface
public interface Prediction {

  /** Where nothing is known: every other answer is wrong. */
  Prediction UNKNOWN = version -> .5;

  /** The probability of a wrong answer, from 0 to 1. */
  double difficulty(QuestionVersion version);
}
