package org.hikiwake.content.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The problems that are found in a pack. The first {@value #MOST} are kept, so that a file that
 * consists of faults cannot fill the memory with what is said about it.
 */
public final class Findings implements Consumer<Problem> {

  public static final int MOST = 1_000;

  private final List<Problem> problems = new ArrayList<>();
  private boolean overflowed;

  @Override
  public void accept(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else {
      overflowed = true;
    }
  }

  /** Whether looking on would find nothing that is told. */
  public boolean overflowed() {
    return overflowed;
  }

  /** What was found; where that was too much, the last line says so. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>(problems);
    if (overflowed) {
      all.add(
          new Problem(
              Place.startOf("."),
              ProblemCode.TOO_MANY_PROBLEMS,
              "there are more than " + MOST + " problems; the others are not listed",
              "correct these and look again"));
    }
    return all;
  }
}
