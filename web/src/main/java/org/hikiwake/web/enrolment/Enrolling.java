package org.hikiwake.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.course.Member;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.enrolment.Connection.Answer;
import org.hikiwake.web.enrolment.Enrolment.State;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.store.OneWriter;
import org.jspecify.annotations.Nullable;

/**
 * Enrols those whom another system names. Who is not here yet gets an account without a password;
 * who is, by his address, is asked first.
 */
@ApplicationScoped
class Enrolling {

  private final OneWriter writer;
  private final People people;
  private final Courses courses;
  private final Connections connections;

  Enrolling(OneWriter writer, People people, Courses courses, Connections connections) {
    this.writer = writer;
    this.people = people;
    this.courses = courses;
    this.connections = connections;
  }

  /** What came of the wish to have somebody in a course. */
  sealed interface Outcome {

    <T> T fold(Function<Enrolment, T> done, Function<Refusal, T> refused);

    record Done(Enrolment enrolment) implements Outcome {
      @Override
      public <T> T fold(Function<Enrolment, T> done, Function<Refusal, T> refused) {
        return done.apply(enrolment);
      }
    }

    record Refused(Refusal refusal) implements Outcome {
      @Override
      public <T> T fold(Function<Enrolment, T> done, Function<Refusal, T> refused) {
        return refused.apply(refusal);
      }
    }
  }

  /** Why somebody is not enrolled. */
  enum Refusal {
    /** The same program has another name for whoever has that address. */
    EMAIL_OF_ANOTHER,
    /** The course would be left without an instructor. */
    LAST_INSTRUCTOR
  }

  /** The same once more changes nothing. */
  Outcome put(Course course, PersonId issuer, Wanted wanted) {
    return writer.write(
        () ->
            connections
                .find(issuer, wanted.external())
                .map(connection -> known(course, connection, wanted))
                .orElseGet(() -> unknown(course, issuer, wanted)));
  }

  private Outcome unknown(Course course, PersonId issuer, Wanted wanted) {
    Optional<Person> holder = people.find(wanted.email());
    if (holder.isEmpty()) {
      Person person = added(course, issuer, wanted);
      return enrol(course, connections.add(issuer, wanted.external(), person.id(), true), wanted);
    }
    PersonId id = holder.get().id();
    return connections.find(issuer, id).isPresent()
        ? new Outcome.Refused(Refusal.EMAIL_OF_ANOTHER)
        : ask(course, connections.add(issuer, wanted.external(), id, false), wanted.standing());
  }

  private Person added(Course course, PersonId issuer, Wanted wanted) {
    Person person =
        new Person(PersonId.random(), wanted.email(), wanted.name(), course.zone(), Set.of());
    people.add(person, null, issuer);
    return person;
  }

  private Outcome known(Course course, Connection connection, Wanted wanted) {
    if (!connection.isInForce()) {
      return ask(course, connection, wanted.standing());
    }
    Person now = people.find(connection.person()).orElseThrow();
    return connection.made() && !people.hasPassword(now.id()) && isStudent(now)
        ? renew(course, connection, now, wanted)
        : enrol(course, connection, wanted);
  }

  /** Whether nothing but what students may do is open to him, here or elsewhere. */
  boolean isStudent(Person person) {
    return person.roles().isEmpty()
        && courses.of(person.id()).stream().noneMatch(Enrolled::isTeaching);
  }

  /** Of an account that its person has not taken over, the other system knows best. */
  private Outcome renew(Course course, Connection connection, Person now, Wanted wanted) {
    Person next = new Person(now.id(), wanted.email(), wanted.name(), now.zone(), now.roles());
    if (people.find(next.email()).filter(other -> !other.id().equals(now.id())).isPresent()) {
      return new Outcome.Refused(Refusal.EMAIL_OF_ANOTHER);
    }
    if (!next.equals(now)) {
      people.correct(next, connection.issuer());
    }
    return enrol(course, connection, wanted);
  }

  private Outcome enrol(Course course, Connection connection, Wanted wanted) {
    courses.enrol(course.id(), connection.person(), wanted.standing(), connection.issuer());
    Standing now = courses.standing(course.id(), connection.person());
    return now == wanted.standing()
        ? new Outcome.Done(enrolled(connection, now))
        : new Outcome.Refused(Refusal.LAST_INSTRUCTOR);
  }

  private Enrolment enrolled(Connection connection, Standing standing) {
    return new Enrolment(
        connection.external(),
        standing == Standing.GONE ? State.GONE : State.ENROLLED,
        people.find(connection.person()).orElseThrow(),
        standing);
  }

  private Outcome ask(Course course, Connection connection, Standing standing) {
    connections.request(connection, course.id(), standing);
    return new Outcome.Done(waiting(connection, standing));
  }

  private static Enrolment waiting(Connection connection, Standing standing) {
    State state = connection.answer() == Answer.REFUSED ? State.REFUSED : State.WAITING;
    return new Enrolment(connection.external(), state, null, standing);
  }

  /** How whom the program calls so stands in a course; nothing where it never named him there. */
  Optional<Enrolment> find(Course course, PersonId issuer, ExternalId external) {
    return connections
        .find(issuer, external)
        .flatMap(
            connection ->
                connection.isInForce()
                    ? Optional.of(
                        enrolled(connection, courses.standing(course.id(), connection.person())))
                    : connections
                        .request(issuer, external, course.id())
                        .map(request -> waiting(connection, request.standing())));
  }

  /** Everybody in a course, and those who have to allow it yet. */
  List<Enrolment> all(Course course, PersonId issuer) {
    Map<PersonId, ExternalId> names = connections.of(issuer);
    Stream<Enrolment> here =
        courses.members(course.id()).stream()
            .map(member -> enrolled(member, names.get(member.person().id())));
    Stream<Enrolment> asked =
        connections.requests(issuer, course.id()).stream()
            .map(
                request ->
                    waiting(
                        connections.find(issuer, request.external()).orElseThrow(),
                        request.standing()));
    return Stream.concat(here, asked).toList();
  }

  private static Enrolment enrolled(Member member, @Nullable ExternalId external) {
    return new Enrolment(external, State.ENROLLED, member.person(), member.standing());
  }

  /**
   * Takes somebody out of a course. What he did there stays.
   *
   * @return false where the course would be left without an instructor
   */
  boolean remove(Course course, PersonId issuer, ExternalId external) {
    return writer.write(
        () -> {
          connections.withdraw(issuer, external, course.id());
          Optional<PersonId> person =
              connections
                  .find(issuer, external)
                  .filter(Connection::isInForce)
                  .map(Connection::person);
          person.ifPresent(id -> courses.enrol(course.id(), id, Standing.GONE, issuer));
          return person.filter(id -> courses.standing(course.id(), id) != Standing.GONE).isEmpty();
        });
  }

  /** Does what has waited for the person, as far as who asked for it still teaches there. */
  void allow(Connection connection) {
    writer.write(
        () -> {
          connections.answer(connection, Answer.ALLOWED);
          connections.requests(connection).stream()
              .filter(request -> teaches(connection.issuer(), request))
              .forEach(
                  request ->
                      courses.enrol(
                          request.course(),
                          connection.person(),
                          request.standing(),
                          connection.issuer()));
          connections
              .requests(connection)
              .forEach(
                  request ->
                      connections.withdraw(
                          connection.issuer(), connection.external(), request.course()));
        });
  }

  private boolean teaches(PersonId issuer, Connections.Request request) {
    return courses.standing(request.course(), issuer) == Standing.INSTRUCTOR
        || people.find(issuer).filter(Person::isAdministrator).isPresent();
  }
}
