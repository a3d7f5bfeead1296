package org.hikiwake.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.pack.StoredPacks.Current;

/**
 * How far packs and the questions that persons wrote on them reach: to everybody, or to one course
 * alone. Here and nowhere else it is decided whether whoever sent a request is among those.
 *
 * <p>Of a pack that is private to a course its instructors see everything, its students practise,
 * and nobody else learns that it is there. A program needs the scope to see packs for either.
 */
@ApplicationScoped
public class Reach {

  private final Library library;
  private final StoredPacks stored;
  private final Writings writings;
  private final CourseDoor courses;
  private final Visiting visiting;

  Reach(
      Library library,
      StoredPacks stored,
      Writings writings,
      CourseDoor courses,
      Visiting visiting) {
    this.library = library;
    this.stored = stored;
    this.writings = writings;
    this.courses = courses;
    this.visiting = visiting;
  }

  /** Whether he may look into the pack: at its questions with their keys, and at its files. */
  public boolean isSeen(PackId pack) {
    return library.isShipped(pack) || areVersionsSeen(pack);
  }

  /** The same for what was imported, also where a pack is shipped under that id by now. */
  public boolean areVersionsSeen(PackId pack) {
    return isOpen(pack, standing -> standing == Standing.INSTRUCTOR);
  }

  /** Whether he may be asked about the pack in a self-test. */
  public boolean isPractised(PackId pack) {
    return library.isShipped(pack) || isOpen(pack, standing -> standing != Standing.GONE);
  }

  private boolean isOpen(PackId pack, Predicate<Standing> enough) {
    return Optional.ofNullable(stored.current().get(pack))
        .flatMap(Current::onlyFor)
        .map(course -> enough.test(standing(course)))
        .orElse(true);
  }

  private Standing standing(CourseId course) {
    return visiting.known().isPresent() && visiting.may(Scope.PACKS_READ)
        ? courses.standing(course)
        : Standing.GONE;
  }

  /** The own questions of the pack that he may not see: a student none, of some only a course. */
  public Set<QuestionId> hidden(PackId pack) {
    List<OwnQuestion> own = writings.own(pack);
    if (own.isEmpty()) {
      return Set.of();
    }
    boolean isReviewer = visiting.isReviewer();
    Set<CourseId> taught = isReviewer ? taught(own) : Set.of();
    return own.stream()
        .filter(one -> !isReviewer || !one.onlyFor().map(taught::contains).orElse(true))
        .map(OwnQuestion::id)
        .collect(Collectors.toSet());
  }

  private Set<CourseId> taught(List<OwnQuestion> own) {
    return own.stream()
        .flatMap(one -> one.onlyFor().stream())
        .distinct()
        .filter(course -> courses.standing(course) == Standing.INSTRUCTOR)
        .collect(Collectors.toSet());
  }
}
