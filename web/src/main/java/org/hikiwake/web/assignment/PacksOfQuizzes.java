package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.attachment.AskedPacks;
import org.hikiwake.web.course.CourseId;

/** The packs that the quizzes of a course ask, drafts included. */
@ApplicationScoped
class PacksOfQuizzes implements AskedPacks {

  private final Quizzes quizzes;

  PacksOfQuizzes(Quizzes quizzes) {
    this.quizzes = quizzes;
  }

  @Override
  public Set<PackId> of(CourseId course) {
    return quizzes.of(course).stream()
        .flatMap(quiz -> quiz.slots().stream())
        .map(slot -> slot.version().provenance().pack())
        .collect(Collectors.toSet());
  }
}
