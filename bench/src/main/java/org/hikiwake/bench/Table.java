package org.hikiwake.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures beside their baselines, as text. */
final class Table {

  private static final String FORM = "%-24s %12s   %-32s %12s   %8s%n";

  private final List<String> rows = new ArrayList<>();

  /** A figure, and the baseline of the same run that it is held against. */
  void row(String what, double figure, String unit, String baseline, double base) {
    rows.add(
        String.format(
            Locale.ROOT,
            FORM,
            what,
            number(figure) + " " + unit,
            baseline,
            number(base) + " " + unit,
            String.format(Locale.ROOT, "%.3g", figure / base)));
  }

  /** Prints it, unless nothing was measured. */
  void print(PrintStream out) {
    if (!rows.isEmpty()) {
      out.println(this);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  @Override
  public String toString() {
    return String.format(FORM, "figure", "measured", "baseline", "measured", "ratio")
        + String.join("", rows);
  }
}
