package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hikiwake.web.store.Columns;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.PlainSql;

/**
 * Knows which attempts go on without looking at all that there ever were: an index has those whose
 * end was not noted. It is noted by who looks for them, and not with the end, for which a student
 * waits; so a few that have ended are among them for some seconds.
 */
@ApplicationScoped
class RunningAttempts {

  /** Of an attempt {@code a}. The first half, word for word, is what the index is about. */
  static final String GOES_ON =
      "not a.done and not exists (select 1 from attempt_ending e where e.attempt = a.id)";

  /** So many are noted at a time, that others get their turn. */
  private static final int AT_A_TIME = 500;

  static final String ENDED =
      "select a.id from attempt a join attempt_ending e on e.attempt = a.id where not a.done"
          + " order by a.started_at limit "
          + AT_A_TIME;

  private final OneWriter writer;
  private final PlainSql sql;
  private final AttemptRows attempts;

  RunningAttempts(OneWriter writer, PlainSql sql, AttemptRows attempts) {
    this.writer = writer;
    this.sql = sql;
    this.attempts = attempts;
  }

  /** Notes which have ended. Another node may be doing the same, which does no harm. */
  void noteEnds() {
    List<String> ended = sql.list(ENDED, Columns::text);
    if (!ended.isEmpty()) {
      writer.write(() -> attempts.update("done = true where id in ?1", ended));
    }
  }
}
