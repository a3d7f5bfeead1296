package org.hikiwake.web.review;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.version.KeptVersions;

/**
 * What people who were asked questions find wrong with them. A report is open until a reviewer
 * decides on the question after it.
 */
@ApplicationScoped
public class Reports {

  /** So many say the same; one more tells a reviewer nothing. */
  static final int MOST_OPEN = 20;

  private static final String OPEN =
      " and not exists (select 1 from ReviewEntity v where v.key.question = r.question"
          + " and v.reviewedAt >= r.reportedAt)";

  private final OneWriter writer;
  private final ReportRows rows;
  private final KeptVersions versions;
  private final Clock clock;

  Reports(OneWriter writer, ReportRows rows, KeptVersions versions, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.versions = versions;
    this.clock = clock;
  }

  /** Adds a report, unless enough are open on the question. */
  void add(QuestionVersion version, String note, Optional<PersonId> person) {
    writer.write(
        () -> {
          if (open(version.id()).size() < MOST_OPEN) {
            rows.persist(row(version, note, person));
          }
        });
  }

  private ReportEntity row(QuestionVersion version, String note, Optional<PersonId> person) {
    ReportEntity row = new ReportEntity();
    row.id = RandomId.next();
    row.question = version.id().value();
    row.pack = version.provenance().pack().value();
    row.version = versions.keep(version);
    row.note = note;
    row.person = person.map(PersonId::value).orElse(null);
    row.reportedAt = clock.instant();
    return row;
  }

  /** The open reports on a question, the latest first. */
  public List<Report> open(QuestionId question) {
    return rows
        .list(
            "from ReportEntity r where r.question = ?1" + OPEN,
            Sort.descending("r.reportedAt"),
            question.value())
        .stream()
        .map(Reports::model)
        .toList();
  }

  /** The open reports on the questions of a pack, in no order. */
  public List<Report> open(PackId pack) {
    return rows.list("from ReportEntity r where r.pack = ?1" + OPEN, pack.value()).stream()
        .map(Reports::model)
        .toList();
  }

  /** The questions of a pack on which a report is open. */
  Set<QuestionId> reported(PackId pack) {
    return open(pack).stream().map(Report::question).collect(Collectors.toSet());
  }

  private static Report model(ReportEntity row) {
    return new Report(
        row.id,
        new QuestionId(row.question),
        row.version,
        row.note,
        Optional.ofNullable(row.person).map(PersonId::new),
        row.reportedAt);
  }
}
