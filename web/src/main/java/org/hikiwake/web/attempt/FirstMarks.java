package org.hikiwake.web.attempt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.grading.Comparisons;
import org.hikiwake.quiz.grading.Score;
import org.jspecify.annotations.Nullable;

/**
 * The marks that the server gives at the end of an attempt. They stand in the row of that end: a
 * row for each would cost more than all else that a submission does.
 */
final class FirstMarks {

  private static final String BETWEEN = " ";
  private static final String NOT_MARKED = "-";
  private static final String CORRECTION = "#";

  private FirstMarks() {}

  /** As they are kept, in the order of their questions. */
  static String written(List<Mark> marks) {
    return IntStream.range(0, marks.size())
        .mapToObj(i -> written(marks.get(i), i + 1))
        .collect(Collectors.joining(BETWEEN));
  }

  private static String written(Mark mark, int position) {
    if (!mark.isByServer() || mark.number() != 1 || mark.position() != position) {
      throw new IllegalArgumentException("at the end the server marks every answer once");
    }
    String share = mark.share() == null ? NOT_MARKED : mark.share().toString();
    return mark.correction() == 0 ? share : share + CORRECTION + mark.correction();
  }

  /** Those that an end has with it; none where each has a row of its own. */
  static List<Mark> of(@Nullable EndingEntity end) {
    if (end == null || end.marks == null || end.marks.isEmpty()) {
      return List.of();
    }
    String[] written = end.marks.split(BETWEEN);
    Comparisons compared = Comparing.read(end.compared);
    return IntStream.rangeClosed(1, written.length)
        .mapToObj(position -> read(written[position - 1], position, compared, end))
        .toList();
  }

  private static Mark read(String written, int position, Comparisons compared, EndingEntity end) {
    int at = written.indexOf(CORRECTION);
    String share = at < 0 ? written : written.substring(0, at);
    int correction = at < 0 ? 0 : Integer.parseInt(written.substring(at + 1));
    return Mark.byServer(
        position,
        1,
        share.equals(NOT_MARKED) ? null : Score.parse(share),
        correction,
        compared.of(position),
        end.settledAt);
  }
}
