package org.hikiwake.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Figures beside their baselines, each printed as soon as it is known: some take minutes. */
final class Table {

  private static final String FORM = "%-28s %12s   %-32s %12s   %8s%n";

  private final PrintStream out;
  private boolean begun;

  Table(PrintStream out) {
    this.out = out;
  }

  /** A figure, and the baseline of the same run that it is held against. */
  void row(String what, double figure, String unit, String baseline, double base) {
    if (!begun) {
      out.printf(FORM, "figure", "measured", "baseline", "measured", "ratio");
      begun = true;
    }
    out.printf(
        Locale.ROOT,
        FORM,
        what,
        figure(figure, "%,.0f " + unit),
        baseline,
        figure(base, "%,.0f " + unit),
        figure(figure / base, "%.3g"));
  }

  /** Of a server that somebody else started, neither time nor memory can be seen. */
  private static String figure(double value, String form) {
    return Double.isNaN(value) ? "not seen" : String.format(Locale.ROOT, form, value);
  }
}
