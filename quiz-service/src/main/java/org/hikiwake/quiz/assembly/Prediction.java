package org.hikiwake.quiz.assembly;

import java.util.Map;
import java.util.stream.Collectors;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;

/** Predicts how hard a question is. */
@FunctionalInterface
public interface Prediction {

  /** Where nothing is known: every other answer is wrong. */
  Prediction UNKNOWN = version -> .5;

  /** What the examination rated; of a question that it does not know, nothing is known. */
  static Prediction of(Examination examination) {
    Map<QuestionId, Double> shares =
        examination.all().stream()
            .collect(Collectors.toMap(e -> e.version().id(), e -> e.difficulty().share()));
    return version -> shares.getOrDefault(version.id(), UNKNOWN.difficulty(version));
  }

  /** The probability of a wrong answer, from 0 to 1. */
  double difficulty(QuestionVersion version);
}
