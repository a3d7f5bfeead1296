package org.hikiwake.web.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.RosterFile.Line;
import org.hikiwake.web.store.OneWriter;

/** Enters a whole class list: first it tells what would happen, then it does all of it. */
@ApplicationScoped
class Roster {

  private final OneWriter writer;
  private final People people;
  private final Courses courses;

  Roster(OneWriter writer, People people, Courses courses) {
    this.writer = writer;
    this.people = people;
    this.courses = courses;
  }

  /** What a line of the list leads to. */
  enum Effect {
    /** An account is made, and its person comes into the course. */
    NEW,
    /** Somebody who has an account comes into the course. */
    COMES,
    /** Somebody in the course becomes something else there. */
    CHANGES,
    /** Nothing: it is so already. */
    STAYS
  }

  /** A line, and what it leads to. */
  record Planned(Line line, Effect effect) {}

  List<Planned> plan(Course course, List<Line> lines) {
    return lines.stream().map(line -> new Planned(line, effect(course, line))).toList();
  }

  private Effect effect(Course course, Line line) {
    Optional<Person> known = people.find(line.email());
    if (known.isEmpty()) {
      return Effect.NEW;
    }
    Standing now = courses.standing(course.id(), known.get().id());
    if (now == line.standing()) {
      return Effect.STAYS;
    }
    return now == Standing.GONE ? Effect.COMES : Effect.CHANGES;
  }

  /**
   * Enters them all, or none.
   *
   * @return how many have another standing in the course than before
   */
  int enter(Course course, List<Line> lines, PersonId actor) {
    return writer.write(
        () -> lines.stream().mapToInt(line -> enter(course, line, actor) ? 1 : 0).sum());
  }

  private boolean enter(Course course, Line line, PersonId actor) {
    Person person = people.find(line.email()).orElseGet(() -> added(course, line, actor));
    return courses.enrol(course.id(), person.id(), line.standing(), actor);
  }

  private Person added(Course course, Line line, PersonId actor) {
    Person person =
        new Person(PersonId.random(), line.email(), line.name(), course.zone(), Set.of());
    people.add(person, null, actor);
    return person;
  }
}
