package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Optimisation.State;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * Whole numbers with sums that lie in windows. Branch and bound (Land and Doig 1960) over the
 * linear relaxation, which ojAlgo solves by the simplex method. ojAlgo's own branch and bound works
 * in several threads, so that what it finds depends on their race; here the same program always
 * ends in the same way, after a number of steps instead of a time.
 */
final class Solver {

  /** Linear programs that are solved at most: fewer where they are large, as each takes longer. */
  private static final int MOST_WORK = 400_000;

  private static final int LEAST_STEPS = 40;
  private static final int MOST_STEPS = 2_000;

  private static final double WHOLE = 1e-6;

  private final List<Window> bounds = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private int steps;

  /** A sum of variables, each with a factor, that lies in a window. */
  static final class Sum {

    private final Window window;
    private final List<Integer> variables = new ArrayList<>();
    private final List<Long> factors = new ArrayList<>();

    private Sum(Window window) {
      this.window = window;
    }

    void add(int variable, long factor) {
      variables.add(variable);
      factors.add(factor);
    }

    private void constrain(LinearSolver.Builder program, int size) {
      if (window.least() == window.most()) {
        program.equality(window.most(), row(size, 1));
        return;
      }
      if (window.most() < Integer.MAX_VALUE) {
        program.inequality(window.most(), row(size, 1));
      }
      if (window.least() > Integer.MIN_VALUE) {
        program.inequality(-window.least(), row(size, -1));
      }
    }

    private double[] row(int size, int sign) {
      double[] row = new double[size];
      for (int i = 0; i < variables.size(); i++) {
        row[variables.get(i)] += sign * (double) factors.get(i);
      }
      return row;
    }
  }

  /** A whole number from 0 to the most, known by its place among the values. */
  int variable(int most) {
    bounds.add(new Window(0, most));
    return bounds.size() - 1;
  }

  Sum sum(Window window) {
    Sum sum = new Sum(window);
    sums.add(sum);
    return sum;
  }

  /**
   * What came of it: values where there are some, and whether it is certain that there are none.
   */
  record Solution(Optional<long[]> values, boolean isExcluded) {

    private static final Solution OPEN = new Solution(Optional.empty(), false);
    private static final Solution NONE = new Solution(Optional.empty(), true);
  }

  Solution solve() {
    int size = Math.max(1, bounds.size());
    steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, MOST_WORK / size / size));
    return branch();
  }

  private Solution branch() {
    if (steps-- <= 0) {
      return Solution.OPEN;
    }
    Result relaxed = relaxed();
    if (!relaxed.getState().isFeasible()) {
      return relaxed.getState() == State.INFEASIBLE ? Solution.NONE : Solution.OPEN;
    }
    int split = mostDivided(relaxed);
    return split < 0 ? whole(relaxed) : split(split, relaxed.doubleValue(split));
  }

  /** Without wholeness, and for the least sum of all: any objective would do. */
  private Result relaxed() {
    double[] ones = new double[bounds.size()];
    Arrays.fill(ones, 1);
    LinearSolver.Builder program =
        LinearSolver.newBuilder(ones)
            .lower(bounds.stream().mapToDouble(Window::least).toArray())
            .upper(bounds.stream().mapToDouble(Window::most).toArray());
    sums.forEach(sum -> sum.constrain(program, bounds.size()));
    return program.solve();
  }

  /** The variable that is furthest from a whole number; -1 where all are whole. */
  private int mostDivided(Result relaxed) {
    int most = -1;
    double furthest = WHOLE;
    for (int i = 0; i < bounds.size(); i++) {
      double value = relaxed.doubleValue(i);
      double off = Math.abs(value - Math.rint(value));
      if (off > furthest) {
        furthest = off;
        most = i;
      }
    }
    return most;
  }

  private Solution whole(Result relaxed) {
    long[] values =
        IntStream.range(0, bounds.size())
            .mapToLong(i -> Math.round(relaxed.doubleValue(i)))
            .toArray();
    return new Solution(Optional.of(values), false);
  }

  private Solution split(int variable, double value) {
    Window before = bounds.get(variable);
    long floor = (long) Math.floor(value);
    Window above = new Window(floor + 1, before.most());
    Window below = new Window(before.least(), floor);
    boolean isExcluded = true;
    for (Window half : List.of(above, below)) {
      bounds.set(variable, half);
      Solution solution = branch();
      bounds.set(variable, before);
      if (solution.values().isPresent()) {
        return solution;
      }
      isExcluded &= solution.isExcluded();
    }
    return isExcluded ? Solution.NONE : Solution.OPEN;
  }
}
