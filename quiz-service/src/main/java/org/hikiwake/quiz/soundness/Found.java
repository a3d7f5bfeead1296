package org.hikiwake.quiz.soundness;

import java.util.List;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/**
 * What was found when the answers of a question were judged.
 *
 * @param faults what is wrong beside the options that are not proved
 */
record Found(List<Judged> options, List<String> faults) {

  static Found of(List<Judged> options) {
    return new Found(options, List.of());
  }

  static Found fault(String fault) {
    return new Found(List.of(), List.of(fault));
  }
}
