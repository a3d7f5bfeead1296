package org.hikiwake.quiz.assembly;

import java.util.Optional;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * An integer program, solved by ojAlgo's branch and bound. On one thread, and bounded by a number
 * of nodes instead of time, so that the same program always ends in the same way.
 */
final class Solver {

  private static final int MOST_NODES = 20_000;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();

  Solver() {
    model.options.integer(IntegerStrategy.DEFAULT.withParallelism(Parallelism.ONE));
    model.options.iterations_suffice = 1;
    model.options.iterations_abort = MOST_NODES;
  }

  /** A whole number from 0 on. */
  Variable upTo(int most, double weight) {
    return model.addVariable().integer().lower(0).upper(most).weight(weight);
  }

  /** A sum that lies in the window. */
  Expression sum(Window window) {
    Expression sum = model.addExpression();
    if (window.least() > Integer.MIN_VALUE) {
      sum.lower(window.least());
    }
    if (window.most() < Integer.MAX_VALUE) {
      sum.upper(window.most());
    }
    return sum;
  }

  /** Whether there is a solution; nothing where that is not known. */
  Optional<Boolean> solve() {
    Optimisation.Result result = model.minimise();
    if (result.getState().isFeasible()) {
      return Optional.of(true);
    }
    return result.getState() == Optimisation.State.INFEASIBLE
        ? Optional.of(false)
        : Optional.empty();
  }
}
