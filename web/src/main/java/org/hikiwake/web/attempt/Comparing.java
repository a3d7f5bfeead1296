package org.hikiwake.web.attempt;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Comparisons;
import org.hikiwake.quiz.json.QuizJson;
import org.jspecify.annotations.Nullable;

/** The rules by which marks were given for what was written, as they are kept beside them. */
final class Comparing {

  private Comparing() {}

  /** As they are kept; null where nothing was written. */
  static @Nullable String written(List<Mark> marks) {
    SortedMap<Integer, List<Compared>> answers = new TreeMap<>();
    marks.stream()
        .filter(mark -> !mark.compared().isEmpty())
        .forEach(mark -> answers.put(mark.position(), mark.compared()));
    return answers.isEmpty() ? null : QuizJson.write(new Comparisons(answers));
  }

  static Comparisons read(@Nullable String written) {
    return written == null ? new Comparisons(new TreeMap<>()) : QuizJson.comparisons(written);
  }
}
