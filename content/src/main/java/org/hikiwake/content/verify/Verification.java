package org.hikiwake.content.verify;

import java.util.List;
import org.hikiwake.content.problem.Problem;

/**
 * What came of verifying a pack.
 *
 * @param pack its id and version
 * @param problems everything that is wrong, in its files or against the texts
 * @param unchecked the readings whose texts were not at hand
 */
public record Verification(
    String pack, List<Problem> problems, List<Unchecked> unchecked, Coverage coverage) {

  public Verification {
    problems = problems.stream().sorted(Problem.ORDER).toList();
    unchecked = List.copyOf(unchecked);
  }

  /** Whether nothing is wrong with what could be checked. */
  public boolean passed() {
    return problems.isEmpty();
  }
}
