package org.hikiwake.web.review;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.version.KeptVersions;

/** All that was decided of questions. Nothing is ever changed: the last decision counts. */
@ApplicationScoped
public class Reviews {

  private final OneWriter writer;
  private final ReviewRows rows;
  private final KeptVersions versions;
  private final Clock clock;

  Reviews(OneWriter writer, ReviewRows rows, KeptVersions versions, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * Appends a verdict, and keeps the version that it is about.
   *
   * @return false where another one came first; nothing is appended then
   */
  boolean decide(QuestionVersion version, Verdict verdict, PersonId reviewer) {
    return writer.write(
        () -> {
          long now = rows.count("key.question", version.id().value());
          if (now == verdict.seen()) {
            rows.persist(row(version, verdict, reviewer));
          }
          return now == verdict.seen();
        });
  }

  private ReviewEntity row(QuestionVersion version, Verdict verdict, PersonId reviewer) {
    ReviewEntity row = new ReviewEntity();
    row.key = new ReviewKey(version.id().value(), verdict.seen() + 1);
    row.pack = version.provenance().pack().value();
    row.version = versions.keep(version);
    row.verdict = verdict.decision().word();
    row.note = verdict.note();
    row.reviewer = reviewer.value();
    row.reviewedAt = clock.instant();
    return row;
  }

  /** What was decided of a question, the latest first. */
  public List<Review> history(QuestionId question) {
    return rows.list("key.question", Sort.descending("key.position"), question.value()).stream()
        .map(Reviews::model)
        .toList();
  }

  /** How many decisions there are on each of these questions on which there is one. */
  public Map<QuestionId, Integer> counts(List<String> questions) {
    return questions.isEmpty()
        ? Map.of()
        : rows.list("key.question in ?1", questions).stream()
            .collect(
                Collectors.groupingBy(
                    row -> new QuestionId(row.key.question()), Collectors.summingInt(row -> 1)));
  }

  /** What was decided last of each question of a pack on which anything was. */
  public Map<QuestionId, Review> latest(PackId pack) {
    return rows
        .list(
            "from ReviewEntity r where r.pack = ?1 and not exists (select 1 from ReviewEntity l"
                + " where l.key.question = r.key.question and l.key.position > r.key.position)",
            pack.value())
        .stream()
        .map(Reviews::model)
        .collect(Collectors.toMap(Review::question, Function.identity()));
  }

  /** The versions of the pack's questions that count as accepted. */
  public List<QuestionVersion> accepted(PackId pack) {
    List<String> ids =
        latest(pack).values().stream()
            .filter(review -> review.decision() == Decision.ACCEPTED)
            .map(Review::version)
            .toList();
    return List.copyOf(versions.find(ids).values());
  }

  private static Review model(ReviewEntity row) {
    return new Review(
        new QuestionId(row.key.question()),
        row.version,
        Decision.read(row.verdict).orElseThrow(),
        row.note,
        new PersonId(row.reviewer),
        row.reviewedAt);
  }
}
