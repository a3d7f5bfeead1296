package org.hikiwake.quiz.assembly;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many questions a form may have: so many as are wanted, or as fit into the time. */
final class Lengths {

  private final Sheet sheet;

  Lengths(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Beginning with the number that questions of the bank's mean length make. */
  IntStream likeliestFirst() {
    return sheet
        .blueprint()
        .length()
        .fold(fixed -> IntStream.of(fixed.number()), minutes -> fitting(minutes.window()));
  }

  private IntStream fitting(Window time) {
    IntSummaryStatistics each =
        sheet.entries().stream().mapToInt(Entry::minutes).summaryStatistics();
    int fewest = (int) Math.max(1, Math.ceil((double) time.least() / each.getMax()));
    int most = (int) Math.min(limit(), time.most() / each.getMin());
    double likeliest = time.most() / each.getAverage();
    return IntStream.rangeClosed(fewest, most)
        .boxed()
        .sorted(Comparator.comparingDouble(n -> Math.abs(n - likeliest)))
        .mapToInt(n -> n);
  }

  private int limit() {
    @Nullable Points points = sheet.blueprint().points();
    int worth = points == null ? Length.Questions.MOST : points.total();
    return Math.min(
        Math.min(worth, Length.Questions.MOST), sheet.entries().size() / sheet.blueprint().forms());
  }
}
