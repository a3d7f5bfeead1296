package org.hikiwake.quiz.grading;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of comparing what was written in several questions.
 *
 * @param answers the parts in which something was written, by the position of their question
 */
public record Comparisons(SortedMap<Integer, List<Compared>> answers) {

  public Comparisons {
    SortedMap<Integer, List<Compared>> copies = new TreeMap<>();
    answers.forEach((position, parts) -> copies.put(position, List.copyOf(parts)));
    answers = Collections.unmodifiableSortedMap(copies);
  }

  /** Of a question; empty where nothing was written in it. */
  public List<Compared> of(int position) {
    return answers.getOrDefault(position, List.of());
  }
}
