package org.hikiwake.quiz.grading;

import java.util.List;
import java.util.stream.Stream;
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
    return citations.stream().filter(place -> !elsewhere.contains(place)).toList();
  }

  /** Both explanations, one after the other. A place that proves either proves the whole. */
  public Explanation and(Explanation more) {
    List<Citation> all = joined(citations, more.citations);
    List<Citation> proving = joined(proving(), more.proving());
    return new Explanation(
        text + " " + more.text, all, all.stream().filter(c -> !proving.contains(c)).toList());
  }

  /** The same text with more places that prove it. */
  public Explanation provedBy(List<Citation> places) {
    return new Explanation(
        text,
        joined(places, citations),
        elsewhere.stream().filter(c -> !places.contains(c)).toList());
  }

  private static List<Citation> joined(List<Citation> some, List<Citation> others) {
    return Stream.of(some, others).flatMap(List::stream).distinct().toList();
  }
}
