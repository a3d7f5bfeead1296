package org.hikiwake.web.attempt;

import java.sql.SQLException;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Ending;
import org.hikiwake.web.store.SharedCommits;
import org.hikiwake.web.store.Values;

/**
 * That an attempt has ended, with the marks of its answers. It fits where the record has not grown
 * since they were marked, and no other end is there.
 */
record End(Attempt ended) implements SharedCommits.Row {

  private static final String SQL =
      """
      insert into attempt_ending (attempt, how, ended_at, settled_at, marks, compared)
      select ?, ?, ?, ?, ?, ?
      where (select coalesce(max(number), 0) from attempt_entry where attempt = ?) = ?
      on conflict do nothing
      """;

  @Override
  public String sql() {
    return SQL;
  }

  @Override
  public void bind(Values values) throws SQLException {
    Ending ending = ended.whenEnded().orElseThrow();
    String id = ended.id().value();
    values
        .text(id)
        .text(ending.how().word())
        .instant(ending.at())
        .instant(ending.settled())
        .text(FirstMarks.written(ended.marks()))
        .text(Comparing.written(ended.marks()));
    values.text(id).number(ended.entries().size());
  }
}
