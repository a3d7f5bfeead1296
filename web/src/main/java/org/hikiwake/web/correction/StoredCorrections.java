package org.hikiwake.web.correction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.correction.Correction;
import org.hikiwake.quiz.correction.CorrectionLog;
import org.hikiwake.quiz.correction.Corrections;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.version.KeptVersions;

/**
 * Keeps corrections in the database, and remembers for a moment which there are, since every answer
 * that is saved asks for those of its quiz.
 */
@ApplicationScoped
class StoredCorrections implements CorrectionLog {

  /** Enough for the quizzes that are taken or looked at at one time. */
  private static final int MOST_READ = 500;

  /** Another node may append one: less than the log promises. */
  private static final Duration REMEMBERED = Duration.ofSeconds(2);

  private final Cache<QuizId, Corrections> read =
      Caffeine.newBuilder().maximumSize(MOST_READ).expireAfterWrite(REMEMBERED).build();

  private final OneWriter writer;
  private final CorrectionRows rows;
  private final SettledRows settled;
  private final KeptVersions versions;

  StoredCorrections(
      OneWriter writer, CorrectionRows rows, SettledRows settled, KeptVersions versions) {
    this.writer = writer;
    this.rows = rows;
    this.settled = settled;
    this.versions = versions;
  }

  @Override
  public Corrections of(QuizId quiz) {
    return read.get(quiz, this::read);
  }

  private Corrections read(QuizId quiz) {
    List<CorrectionEntity> all = rows.list("key.quiz", Sort.by("key.number"), quiz.value());
    if (all.isEmpty()) {
      return Corrections.NONE;
    }
    Map<String, QuestionVersion> about =
        versions.find(all.stream().map(row -> row.version).toList());
    return new Corrections(all.stream().map(row -> model(row, about.get(row.version))).toList());
  }

  private static Correction model(CorrectionEntity row, QuestionVersion version) {
    return new Correction(
        row.key.number(),
        version,
        QuizJson.remedy(row.remedy),
        row.reason,
        new ActorId(row.actor),
        row.correctedAt);
  }

  @Override
  public boolean append(QuizId quiz, Correction next) {
    boolean appended =
        writer.write(
            () -> {
              boolean isNext = rows.count("key.quiz", quiz.value()) == next.number() - 1;
              if (isNext) {
                rows.persist(row(quiz, next));
              }
              return isNext;
            });
    read.invalidate(quiz);
    return appended;
  }

  private CorrectionEntity row(QuizId quiz, Correction correction) {
    CorrectionEntity row = new CorrectionEntity();
    row.key = new CorrectionKey(quiz.value(), correction.number());
    row.version = versions.keep(correction.version());
    row.remedy = QuizJson.write(correction.remedy());
    row.reason = correction.reason();
    row.actor = correction.by().value();
    row.correctedAt = correction.at();
    return row;
  }

  @Override
  public List<QuizId> unsettled(Instant before) {
    return rows
        .list(
            "from CorrectionEntity c where c.correctedAt < ?1 and not exists"
                + " (select 1 from SettledEntity s where s.key.quiz = c.key.quiz"
                + " and s.key.number >= c.key.number)",
            before)
        .stream()
        .map(row -> new QuizId(row.key.quiz()))
        .distinct()
        .toList();
  }

  @Override
  public void settled(QuizId quiz, int number, Instant at) {
    writer.write(
        () -> {
          CorrectionKey key = new CorrectionKey(quiz.value(), number);
          if (settled.findByIdOptional(key).isEmpty()) {
            SettledEntity row = new SettledEntity();
            row.key = key;
            row.settledAt = at;
            settled.persist(row);
          }
        });
  }
}
