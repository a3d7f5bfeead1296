package org.hikiwake.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.core.reading.Citation;

/**
 * Why something is right or wrong, and the places that show it.
 *
 * @param elsewhere those of the places that prove nothing here and only show what else somebody
 *     says
 */
public record Explanation(String text, List<Citation> citations, List<Citation> elsewhere) {

  public Explanation {
    citations = List.copyOf(citations);
    elsewhere = List.copyOf(elsewhere);
  }

  /** Where every place proves it. */
  public Explanation(String text, List<Citation> citations) {
    this(text, citations, List.of());
  }

  /** The places that prove it, which are those to read again. */
  public List<Citation> proving() {
    return elsewhere.isEmpty() ? citations : without(citations, elsewhere);
  }

  /** Both explanations, one after the other. A place that proves either proves the whole. */
  public Explanation and(Explanation more) {
    List<Citation> all = joined(citations, more.citations);
    List<Citation> proving = joined(proving(), more.proving());
    return new Explanation(text + " " + more.text, all, without(all, proving));
  }

  /** The same text with more places that prove it. */
  public Explanation provedBy(List<Citation> places) {
    return new Explanation(text, joined(places, citations), without(elsewhere, places));
  }

  private static List<Citation> joined(List<Citation> some, List<Citation> others) {
    List<Citation> joined = new ArrayList<>(some.size() + others.size());
    some.forEach(citation -> addOnce(joined, citation));
    others.forEach(citation -> addOnce(joined, citation));
    return joined;
  }

  private static void addOnce(List<Citation> citations, Citation more) {
    if (!citations.contains(more)) {
      citations.add(more);
    }
  }

  private static List<Citation> without(List<Citation> citations, List<Citation> left) {
    List<Citation> without = new ArrayList<>(citations);
    without.removeAll(left);
    return without;
  }
}
