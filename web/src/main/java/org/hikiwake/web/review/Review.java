package org.hikiwake.web.review;

import java.time.Instant;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.account.PersonId;

/**
 * That a person decided something of a question, as it read at that time.
 *
 * @param version which version he saw
 * @param note why; for a rejection never empty
 */
public record Review(
    QuestionId question,
    String version,
    Decision decision,
    String note,
    PersonId reviewer,
    Instant at) {

  /** Characters in the longest note. */
  public static final int LONGEST_NOTE = 1_000;
}
