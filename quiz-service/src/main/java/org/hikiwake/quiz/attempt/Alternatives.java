package org.hikiwake.quiz.attempt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.question.Question;

/** Tells of an outcome by one key what is right as well by others: it must not be called wrong. */
final class Alternatives {

  private Alternatives() {}

  /**
   * The same outcome, with what is right by the others.
   *
   * @param others the question by its other keys
   */
  static Outcome told(Outcome outcome, List<Question> others) {
    return others.isEmpty()
        ? outcome
        : outcome.fold(
            new Outcome.Cases<>(
                graded -> new Outcome.Graded(graded.score(), told(graded.remarks(), others)),
                ungradable -> ungradable,
                awaiting -> awaiting));
  }

  private static List<Remark> told(List<Remark> remarks, List<Question> others) {
    Map<String, Remark> right = right(others);
    List<Remark> told = new ArrayList<>();
    for (Remark remark : remarks) {
      Remark other = right.remove(remark.label());
      told.add(other != null && remark.standing() == Standing.SPARED ? other : remark);
    }
    told.addAll(right.values());
    return told;
  }

  /** What one misses who gives nothing is what is right. */
  private static Map<String, Remark> right(List<Question> others) {
    Map<String, Remark> right = new LinkedHashMap<>();
    for (Question other : others) {
      other.nothing().comments().stream()
          .filter(remark -> remark.standing() == Standing.MISSED)
          .map(remark -> Remark.on(remark.label(), Standing.ALTERNATIVE, remark.why()))
          .forEach(remark -> right.putIfAbsent(remark.label(), remark));
    }
    return right;
  }
}
