package org.hikiwake.web.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * The versions of questions that something in the database is about. A version is written when it
 * is needed for the first time, and never changes.
 */
@ApplicationScoped
public class KeptVersions {

  private final QuestionVersionRows rows;

  KeptVersions(QuestionVersionRows rows) {
    this.rows = rows;
  }

  /**
   * Keeps the version, as a part of what is being written.
   *
   * @return its id
   */
  public String keep(QuestionVersion version) {
    return row(version).id;
  }

  QuestionVersionEntity row(QuestionVersion version) {
    String id = QuizJson.idOf(version).value();
    return rows.findByIdOptional(id).orElseGet(() -> written(id, version));
  }

  private QuestionVersionEntity written(String id, QuestionVersion version) {
    QuestionVersionEntity row = new QuestionVersionEntity();
    row.id = id;
    row.question = version.id().value();
    row.pack = version.provenance().pack().value();
    row.family = version.provenance().family().value();
    row.kind = version.question().kind().word();
    row.payload = QuizJson.write(version);
    rows.persist(row);
    return row;
  }
}
