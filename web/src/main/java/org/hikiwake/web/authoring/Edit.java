package org.hikiwake.web.authoring;

import java.time.Instant;
import java.util.Optional;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * That a person wrote a version of a question.
 *
 * @param number its place in the question's history, from 1
 * @param base the generated version whose words were changed; null for an own question
 * @param version the id of what it reads now; the base where its words were taken back
 * @param course whose instructors alone see it; null where every instructor does
 * @param reason why; empty where nothing was said
 */
public record Edit(
    QuestionId question,
    int number,
    PackId pack,
    @Nullable String base,
    String version,
    @Nullable CourseId course,
    String reason,
    PersonId editor,
    Instant at) {

  /** Characters in the longest reason. */
  static final int LONGEST_REASON = 1_000;

  public boolean isOwn() {
    return base == null;
  }

  /** Whether there are other words in it than those that were generated. */
  public boolean isReworded() {
    return base != null && !base.equals(version);
  }

  Optional<CourseId> onlyFor() {
    return Optional.ofNullable(course);
  }
}
