package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the checker says of a question.
 *
 * @param options every option of the whole pool and how it is proved; for questions without
 *     options, what is accepted as an answer
 * @param faults what is not as it must be, as sentences for an author; empty where the question is
 *     sound
 */
public record Verdict(List<Judged> options, List<String> faults) {

  /** An option with what is proved of it. */
  public record Judged(String text, boolean keyed, Judgement judgement) {

    boolean isSound() {
      return judgement.truth() == (keyed ? Truth.RIGHT : Truth.WRONG);
    }

    String fault() {
      String because = ": " + judgement.rule().because() + ".";
      if (!keyed) {
        return "“" + text + "” may be right too" + because;
      }
      return judgement.isWrong()
          ? "“" + text + "” is keyed, but it is wrong" + because
          : "“" + text + "” is keyed, but not proved right" + because;
    }
  }

  public Verdict {
    options = List.copyOf(options);
    faults = List.copyOf(faults);
  }

  /** The same of a question whose options read otherwise and say the same. */
  public Verdict reading(UnaryOperator<String> words) {
    return new Verdict(
        options.stream()
            .map(o -> new Judged(words.apply(o.text()), o.keyed(), o.judgement()))
            .toList(),
        faults);
  }

  /** Whether exactly the keyed options are right, and the stem asks what the query says. */
  public boolean sound() {
    return faults.isEmpty();
  }
}
