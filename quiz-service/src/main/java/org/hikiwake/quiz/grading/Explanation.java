package org.hikiwake.quiz.grading;

import java.util.List;
import org.hikiwake.core.reading.Citation;

/** Why something is right or wrong, and the places that prove it. */
public record Explanation(String text, List<Citation> citations) {

  public Explanation {
    citations = List.copyOf(citations);
  }
}
