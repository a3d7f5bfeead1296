package org.hikiwake.web.gradebook;

import java.time.Instant;
import java.util.Set;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.web.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody said what a student has in a quiz, whatever his attempts earned.
 *
 * @param result null where his attempts count again
 * @param before what counted until then; null where nothing did
 * @param fileNumber of the import with which it came; null where it came with none
 * @param reason which the student reads
 */
record SetMark(
    @Nullable Result result,
    @Nullable Result before,
    @Nullable Integer fileNumber,
    String reason,
    PersonId actor,
    Instant at) {

  /** Whether it came with one of these imports. */
  boolean isOf(Set<Integer> imports) {
    return fileNumber != null && imports.contains(fileNumber);
  }
}
