package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hikiwake.quiz.gate.bank.ItemBank.Entry;

/**
 * How well the gate tells planted flaws from clean items. A planted item may have other flaws
 * beside; only the planted one counts.
 */
record Measure(List<Row> rows, int clean, List<String> falseAlarms) {

  /** The planted items of a flaw, and those in which it was not found. */
  record Row(Flaw flaw, int planted, List<String> missed) {

    int found() {
      return planted - missed.size();
    }

    double recall() {
      return (double) found() / planted;
    }
  }

  static Measure of(Corpus corpus, Predicate<Entry> chosen) {
    List<Row> rows = new ArrayList<>();
    corpus
        .planted()
        .forEach((flaw, entries) -> rows.add(row(flaw, entries.stream().filter(chosen).toList())));
    List<Entry> clean = corpus.clean().stream().filter(chosen).toList();
    return new Measure(rows, clean.size(), clean.stream().flatMap(Measure::alarm).toList());
  }

  private static Row row(Flaw flaw, List<Entry> entries) {
    List<String> missed =
        entries.stream()
            .filter(e -> new Gate().check(e.item()).stream().noneMatch(f -> f.flaw() == flaw))
            .map(e -> e.line() + ": " + e.item().stem().ask())
            .toList();
    return new Row(flaw, entries.size(), missed);
  }

  private static Stream<String> alarm(Entry entry) {
    List<Finding> findings = new Gate().check(entry.item());
    return findings.isEmpty()
        ? Stream.empty()
        : Stream.of(entry.line() + ": " + entry.item().stem().ask() + " " + findings);
  }

  double falseAlarmRate() {
    return (double) falseAlarms.size() / clean;
  }

  /** As it stands in the documentation. */
  String table() {
    StringBuilder table =
        new StringBuilder("| flaw | planted | found | recall |\n|---|---|---|---|\n");
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %d | %d | %.2f |%n",
              row.flaw().code(),
              row.planted(),
              row.found(),
              row.recall()));
    }
    return table.toString();
  }

  /** What a failing test prints: the table, then every miss and every false alarm. */
  String report() {
    StringBuilder report = new StringBuilder(table());
    rows.forEach(
        r ->
            r.missed()
                .forEach(m -> report.append(r.flaw().code()).append(' ').append(m).append('\n')));
    falseAlarms.forEach(a -> report.append("clean ").append(a).append('\n'));
    return report.toString();
  }
}
