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
        number(figure) + " " + unit,
        baseline,
        number(base) + " " + unit,
        String.format(Locale.ROOT, "%.3g", figure / base));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
