package org.hikiwake.web.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.authoring.Reworded;
import org.hikiwake.quiz.authoring.Written;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.pack.Writings;

/** Tells what persons wrote, and who may see it: no student ever, and of some only a course. */
@ApplicationScoped
class Authored implements Writings {

  private final Edits edits;
  private final Visiting visiting;
  private final CourseDoor courses;

  Authored(Edits edits, Visiting visiting, CourseDoor courses) {
    this.edits = edits;
    this.visiting = visiting;
    this.courses = courses;
  }

  @Override
  public Written of(PackId pack) {
    Edits.Latest latest = edits.latest();
    List<Edit> all = latest.of(pack);
    Map<String, QuestionVersion> versions = latest.versions();
    return all.isEmpty()
        ? Written.NOTHING
        : new Written(
            all.stream()
                .filter(Edit::isReworded)
                .map(e -> new Reworded(versions.get(e.base()), versions.get(e.version())))
                .toList(),
            all.stream().filter(Edit::isOwn).map(e -> versions.get(e.version())).toList());
  }

  @Override
  public Set<QuestionId> hidden(PackId pack) {
    List<Edit> own = edits.latest().of(pack).stream().filter(Edit::isOwn).toList();
    if (own.isEmpty()) {
      return Set.of();
    }
    boolean isReviewer = visiting.isReviewer();
    Set<CourseId> taught = isReviewer ? taught() : Set.of();
    return own.stream()
        .filter(edit -> !isReviewer || !edit.onlyFor().map(taught::contains).orElse(true))
        .map(Edit::question)
        .collect(Collectors.toSet());
  }

  private Set<CourseId> taught() {
    return courses.all().stream()
        .filter(Enrolled::isTeaching)
        .map(enrolled -> enrolled.course().id())
        .collect(Collectors.toSet());
  }
}
