package org.hikiwake.quiz.assembly;

import java.util.List;
import java.util.function.Function;

/** What came of a blueprint. */
public sealed interface Assembly {

  <T> T fold(Function<Assembled, T> assembled, Function<Unsatisfiable, T> unsatisfiable);

  /** As many parallel forms as were wanted. */
  record Assembled(List<Form> forms) implements Assembly {

    public Assembled {
      forms = List.copyOf(forms);
    }

    /** The greatest difference between the mean predicted difficulties of two forms. */
    public double difference() {
      double[] means = forms.stream().mapToDouble(Form::difficulty).sorted().toArray();
      return means[means.length - 1] - means[0];
    }

    @Override
    public <T> T fold(Function<Assembled, T> assembled, Function<Unsatisfiable, T> unsatisfiable) {
      return assembled.apply(this);
    }
  }

  /**
   * No forms were found.
   *
   * @param bindings why; never empty
   * @param proved whether there are none; otherwise the search gave up, and what binds is what it
   *     would have to be freed of
   */
  record Unsatisfiable(List<Binding> bindings, boolean proved) implements Assembly {

    public Unsatisfiable {
      bindings = List.copyOf(bindings);
    }

    @Override
    public <T> T fold(Function<Assembled, T> assembled, Function<Unsatisfiable, T> unsatisfiable) {
      return unsatisfiable.apply(this);
    }
  }
}
