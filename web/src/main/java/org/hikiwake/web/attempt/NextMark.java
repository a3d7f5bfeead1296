package org.hikiwake.web.attempt;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.store.SharedCommits;
import org.hikiwake.web.store.Values;
import org.jspecify.annotations.Nullable;

/**
 * A mark to be added to those on an answer. It fits where it is the next one: the first may stand
 * in the row of the end ({@link FirstMarks}).
 */
record NextMark(AttemptId attempt, Mark mark) implements SharedCommits.Row {

  private static final String SQL =
      """
      insert into attempt_mark (attempt, position, number, share, criteria, draft, marker, note,
        correction, compared, marked_at)
      select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
      where (select count(*) from attempt_mark where attempt = ? and position = ?)
        + (select count(*) from attempt_ending where attempt = ? and marks is not null) = ?
      on conflict do nothing
      """;

  @Override
  public String sql() {
    return SQL;
  }

  @Override
  public void bind(Values values) throws SQLException {
    values
        .text(attempt.value())
        .number(mark.position())
        .number(mark.number())
        .text(mark.share() == null ? null : mark.share().toString())
        .text(criteria())
        .truth(mark.draft())
        .text(mark.marker() == null ? null : mark.marker().value())
        .text(mark.note())
        .number(mark.correction())
        .text(Comparing.written(List.of(mark)))
        .instant(mark.at());
    values
        .text(attempt.value())
        .number(mark.position())
        .text(attempt.value())
        .number(mark.number() - 1);
  }

  private @Nullable String criteria() {
    return mark.criteria().isEmpty()
        ? null
        : mark.criteria().stream().map(Score::toString).collect(Collectors.joining(" "));
  }
}
