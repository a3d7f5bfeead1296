package org.hikiwake.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonForgotten;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Secret;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.store.OneWriter;

/**
 * Sends students in by links that work once and not for long. Whether one may be sent in is asked
 * twice: when the link is made, and when it is used.
 */
@ApplicationScoped
class Launching {

  private final OneWriter writer;
  private final LaunchRows rows;
  private final Connections connections;
  private final Enrolling enrolling;
  private final Courses courses;
  private final People people;
  private final Clock clock;

  Launching(
      OneWriter writer,
      LaunchRows rows,
      Connections connections,
      Enrolling enrolling,
      Courses courses,
      People people,
      Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.connections = connections;
    this.enrolling = enrolling;
    this.courses = courses;
    this.people = people;
    this.clock = clock;
  }

  /** Why somebody cannot be sent in. */
  enum Obstacle {
    /** The program has no such name for anybody. */
    UNKNOWN,
    /** He is no student of the course, or not any more. */
    NO_STUDENT,
    /** More is open to him than to a student, so that he signs in himself. */
    NOT_ONLY_A_STUDENT,
    /** The account is his own, and he has not allowed it. */
    NOT_ALLOWED
  }

  /** What came of the wish to send somebody in. */
  sealed interface Outcome {

    <T> T fold(Function<Made, T> made, Function<Obstacle, T> refused);

    /**
     * A link was made.
     *
     * @param secret what it carries
     */
    record Made(Secret secret, Instant expires) implements Outcome {
      @Override
      public <T> T fold(Function<Made, T> made, Function<Obstacle, T> refused) {
        return made.apply(this);
      }
    }

    record Refused(Obstacle obstacle) implements Outcome {
      @Override
      public <T> T fold(Function<Made, T> made, Function<Obstacle, T> refused) {
        return refused.apply(obstacle);
      }
    }
  }

  /** Makes a link for whom the issuer calls so. */
  Outcome launch(PersonId issuer, ExternalId external, Course course, Optional<QuizId> quiz) {
    Optional<Connection> connection = connections.find(issuer, external);
    return connection
        .flatMap(known -> obstacle(known, course.id()))
        .or(() -> connection.isEmpty() ? Optional.of(Obstacle.UNKNOWN) : Optional.empty())
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(
            () -> made(new Launch(issuer, connection.orElseThrow().person(), course.id(), quiz)));
  }

  private Optional<Obstacle> obstacle(Connection connection, CourseId course) {
    Person person = people.find(connection.person()).orElseThrow();
    if (!connection.letsIn(people.hasPassword(person.id()))) {
      return Optional.of(Obstacle.NOT_ALLOWED);
    }
    if (!enrolling.isStudent(person)) {
      return Optional.of(Obstacle.NOT_ONLY_A_STUDENT);
    }
    return courses.standing(course, person.id()) == Standing.STUDENT
        ? Optional.empty()
        : Optional.of(Obstacle.NO_STUDENT);
  }

  private Outcome made(Launch launch) {
    Secret secret = Secret.random();
    LaunchEntity row = new LaunchEntity();
    row.secret = secret.hash();
    row.issuer = launch.issuer().value();
    row.person = launch.person().value();
    row.course = launch.course().value();
    row.quiz = launch.quiz().map(QuizId::value).orElse(null);
    row.madeAt = clock.instant();
    row.expiresAt = row.madeAt.plus(Launch.LIFE);
    writer.write(
        () -> {
          rows.delete("expiresAt <= ?1", row.madeAt);
          rows.persist(row);
        });
    return new Outcome.Made(secret, row.expiresAt);
  }

  /** The launch with that secret, if it can still be used. */
  Optional<Launch> find(Secret secret) {
    return rows.findByIdOptional(secret.hash())
        .filter(row -> row.expiresAt.isAfter(clock.instant()))
        .map(Launching::model)
        .filter(this::isGood);
  }

  private static Launch model(LaunchEntity row) {
    return new Launch(
        new PersonId(row.issuer),
        new PersonId(row.person),
        new CourseId(row.course),
        Optional.ofNullable(row.quiz).map(QuizId::new));
  }

  /** Much can have become otherwise since it was made. */
  private boolean isGood(Launch launch) {
    return connections
        .find(launch.issuer(), launch.person())
        .filter(connection -> obstacle(connection, launch.course()).isEmpty())
        .isPresent();
  }

  /** Uses the link up; of two who use it at once, the second finds nothing. */
  Optional<Launch> use(Secret secret) {
    return writer.write(() -> find(secret).filter(launch -> rows.deleteById(secret.hash())));
  }

  void forget(@Observes PersonForgotten forgotten) {
    rows.delete("person = ?1 or issuer = ?1", forgotten.person().value());
  }
}
