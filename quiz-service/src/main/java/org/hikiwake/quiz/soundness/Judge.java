package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.function.Function;

/** Judges an answer by its text. */
interface Judge {

  /** What is proved of a text that stands among others: right where it may mean what is right. */
  Judgement judge(String text);

  /** What is proved of a text that is written by itself: right where it can mean nothing else. */
  default Judgement alone(String text) {
    return judge(text);
  }

  /** Judges whatever the text may mean. */
  static <T> Judge reading(Function<String, List<T>> meant, Function<T, Judgement> judge) {
    return new Reading<>(meant, judge);
  }

  record Reading<T>(Function<String, List<T>> meant, Function<T, Judgement> judge)
      implements Judge {

    @Override
    public Judgement judge(String text) {
      List<T> readings = meant.apply(text);
      return readings.size() == 1
          ? judge.apply(readings.get(0))
          : Judgement.ofAny(readings.stream().map(judge).toList());
    }

    @Override
    public Judgement alone(String text) {
      Judgement judgement = judge(text);
      return judgement.isRight() && meant.apply(text).size() > 1
          ? new Judgement(Truth.UNPROVED, Rule.AMBIGUOUS, judgement.statements())
          : judgement;
    }
  }
}
