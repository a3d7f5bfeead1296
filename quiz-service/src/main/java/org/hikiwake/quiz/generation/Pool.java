package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.quiz.question.Option;

/**
 * The sizes of a question's options. Three good options are as good as four (Rodriguez 2005), so
 * two wrong ones are enough; with fewer the question is refused, never padded.
 */
final class Pool {

  static final int LEAST_WRONG = 2;
  static final int MOST_WRONG = 3;
  static final int SHOWN = 4;

  private Pool() {}

  /** The best wrong options, told apart by their text. */
  static List<Option> wrong(Stream<Option> candidates, Option... right) {
    Map<String, Option> byText = new LinkedHashMap<>();
    candidates.forEach(option -> byText.putIfAbsent(option.text(), option));
    for (Option option : right) {
      byText.remove(option.text());
    }
    return byText.values().stream().limit(MOST_WRONG).toList();
  }

  static List<Option> with(Option right, List<Option> wrong) {
    List<Option> all = new ArrayList<>(wrong);
    all.add(right);
    return all;
  }

  static int shown(int pool) {
    return Math.min(SHOWN, pool);
  }
}
