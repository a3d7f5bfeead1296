package org.hikiwake.web.pack;

import java.util.Optional;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.course.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * A question that a person wrote himself.
 *
 * @param course whose instructors alone see it; null where every instructor does
 */
public record OwnQuestion(QuestionId id, @Nullable CourseId course) {

  Optional<CourseId> onlyFor() {
    return Optional.ofNullable(course);
  }
}
