package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.function.Function;

/** Judges an answer by its text. */
interface Judge {

  Judgement judge(String text);

  /** Judges whatever the text may mean. */
  static <T> Judge reading(Function<String, List<T>> meant, Function<T, Judgement> judge) {
    return text -> {
      List<T> readings = meant.apply(text);
      return readings.size() == 1
          ? judge.apply(readings.get(0))
          : Judgement.ofAny(readings.stream().map(judge).toList());
    };
  }
}
