package org.hikiwake.bench.blind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in columns, the first on the left and the others on the right, below a title. */
final class Columns {

  private final String title;
  private final List<List<String>> rows = new ArrayList<>();

  Columns(String title, String... heads) {
    this.title = title;
    row(heads);
  }

  Columns(String title, String first, List<String> others) {
    this.title = title;
    row(first, others);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void row(String first, List<String> others) {
    List<String> cells = new ArrayList<>(List.of(first));
    cells.addAll(others);
    rows.add(cells);
  }

  @Override
  public String toString() {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(c -> rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
            .toArray();
    return rows.stream()
        .map(row -> line(row, widths))
        .collect(Collectors.joining("\n", title + "\n", "\n"));
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(
            c -> String.format(c == 0 ? "%-" + widths[c] + "s" : "%" + widths[c] + "s", row.get(c)))
        .collect(Collectors.joining("  "));
  }
}
