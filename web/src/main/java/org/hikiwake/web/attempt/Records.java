package org.hikiwake.web.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Ending;
import org.hikiwake.quiz.attempt.Entry;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Stamp;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.web.store.Columns;
import org.hikiwake.web.store.PlainSql;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of attempts that are worked on. To a record is only appended, whoever does it:
 * what was read once stays as it is, and each time only that is read which came since then.
 */
@ApplicationScoped
class Records {

  /** Memory for what was read, in bytes: a record of forty short answers has about ten thousand. */
  private static final long MOST_KEPT = 64L << 20;

  /** Bytes that an entry takes beside its answer. */
  private static final int EACH = 300;

  /** In one question, so that no entry is missing from what has ended. */
  private static final String SINCE =
      "select x.how, x.ended_at, x.settled_at, x.marks, x.compared, e.number, e.act, e.position,"
          + " e.response, e.certainty, e.received_at, e.claimed_at, e.device, e.sequence from"
          + " attempt a left join attempt_ending x on x.attempt = a.id left join attempt_entry e on"
          + " e.attempt = a.id and e.number > ? where a.id = ? order by e.number";

  private final PlainSql sql;
  private final Cache<AttemptId, Beginning> beginnings =
      Caffeine.newBuilder()
          .maximumWeight(MOST_KEPT)
          .weigher((AttemptId id, Beginning read) -> read.bytes())
          .build();

  Records(PlainSql sql) {
    this.sql = sql;
  }

  /**
   * An attempt's record as it stands now.
   *
   * @param ending null while it goes on
   */
  record Read(List<Entry> entries, @Nullable EndingEntity ending) {}

  /** The beginning of a record, as far as it has been read. */
  private record Beginning(List<Entry> entries, int bytes) {

    static final Beginning NOTHING = new Beginning(List.of(), EACH);

    Beginning {
      entries = List.copyOf(entries);
    }

    Beginning with(List<Line> since) {
      List<EntryEntity> rows =
          since.stream().flatMap(line -> Stream.ofNullable(line.entry())).toList();
      return rows.isEmpty()
          ? this
          : new Beginning(
              Stream.concat(entries.stream(), rows.stream().map(Records::entry)).toList(),
              bytes + rows.stream().mapToInt(Records::bytes).sum());
    }

    Beginning orLonger(Beginning other) {
      return other.entries.size() > entries.size() ? other : this;
    }
  }

  /** A row of the answer: one where nothing came, and else one for each entry. */
  private record Line(@Nullable EndingEntity ending, @Nullable EntryEntity entry) {}

  /** The record of an attempt that there is. */
  Read read(AttemptId id) {
    Beginning before = Objects.requireNonNullElse(beginnings.getIfPresent(id), Beginning.NOTHING);
    List<Line> since = sql.list(SINCE, row -> line(id, row), before.entries().size(), id.value());
    Beginning now = before.with(since);
    EndingEntity ending = since.get(0).ending();
    if (ending != null) {
      beginnings.invalidate(id);
    } else if (now != before) {
      beginnings.asMap().merge(id, now, Beginning::orLonger);
    }
    return new Read(now.entries(), ending);
  }

  private static Line line(AttemptId id, Columns columns) throws SQLException {
    return new Line(end(id, columns), row(id, columns));
  }

  private static @Nullable EndingEntity end(AttemptId id, Columns columns) throws SQLException {
    String how = columns.textIfAny();
    Instant at = columns.instantIfAny();
    Instant settled = columns.instantIfAny();
    String marks = columns.textIfAny();
    String compared = columns.textIfAny();
    if (how == null || at == null || settled == null) {
      return null;
    }
    EndingEntity row = new EndingEntity();
    row.attempt = id.value();
    row.how = how;
    row.endedAt = at;
    row.settledAt = settled;
    row.marks = marks;
    row.compared = compared;
    return row;
  }

  private static @Nullable EntryEntity row(AttemptId id, Columns columns) throws SQLException {
    Integer number = columns.numberIfAny();
    if (number == null) {
      return null;
    }
    EntryEntity row = new EntryEntity();
    row.key = new EntryKey(id.value(), number);
    row.act = columns.text();
    row.position = columns.number();
    row.response = columns.textIfAny();
    row.certainty = columns.numberIfAny();
    row.receivedAt = columns.instant();
    row.claimedAt = columns.instantIfAny();
    row.device = columns.textIfAny();
    row.sequence = columns.longIfAny();
    return row;
  }

  private static int bytes(EntryEntity row) {
    return EACH + (row.response == null ? 0 : row.response.length());
  }

  static Entry entry(EntryEntity row) {
    Stamp.Origin origin =
        row.device == null || row.sequence == null
            ? null
            : new Stamp.Origin(row.device, row.sequence);
    return new Entry(
        row.key.number(),
        Act.of(row.act),
        row.position,
        row.response == null
            ? null
            : new Given(
                QuizJson.response(row.response),
                row.certainty == null ? null : Certainty.of(row.certainty).orElseThrow()),
        new Stamp(row.receivedAt, row.claimedAt, origin));
  }

  static Ending ending(EndingEntity row) {
    return new Ending(Ending.How.of(row.how), row.endedAt, row.settledAt);
  }
}
