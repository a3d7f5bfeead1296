package org.hikiwake.web.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under a heading, in columns as wide as their widest cell; numbers stand to the right. */
final class TextTable {

  private final List<List<Object>> rows = new ArrayList<>();

  TextTable(String... heading) {
    rows.add(List.copyOf(Arrays.asList(heading)));
  }

  void row(Object... cells) {
    rows.add(List.of(cells));
  }

  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<Object> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> cell(cells.get(column), column))
        .collect(Collectors.joining("  ", "  ", ""))
        .stripTrailing();
  }

  private String cell(Object cell, int column) {
    String padding = " ".repeat(width(column) - cell.toString().length());
    return isNumeric(column) ? padding + cell : cell + padding;
  }

  private boolean isNumeric(int column) {
    return rows.size() > 1 && rows.get(1).get(column) instanceof Number;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).toString().length()).max().orElse(0);
  }
}
