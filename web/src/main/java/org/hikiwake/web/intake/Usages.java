package org.hikiwake.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.assignment.Assignment;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.pack.Writings;

/** Finds what was made of a pack, so that who keeps it to a course knows whom that concerns. */
@ApplicationScoped
class Usages {

  private final Quizzes quizzes;
  private final Writings writings;
  private final CourseDoor courses;
  private final Clock clock;

  Usages(Quizzes quizzes, Writings writings, CourseDoor courses, Clock clock) {
    this.quizzes = quizzes;
    this.writings = writings;
    this.courses = courses;
    this.clock = clock;
  }

  Usage of(PackId pack) {
    List<Usage.Use> seen = new ArrayList<>();
    List<Assignment> all = quizzes.using(pack);
    for (Assignment one : all) {
      Optional<Enrolled> taught = courses.find(one.course()).filter(Enrolled::isTeaching);
      taught.ifPresent(enrolled -> seen.add(use(enrolled, one)));
    }
    return new Usage(seen, all.size() - seen.size(), writings.own(pack).size());
  }

  private Usage.Use use(Enrolled enrolled, Assignment one) {
    return new Usage.Use(enrolled.course(), one.quiz(), one.quiz().stage(clock.instant()));
  }
}
