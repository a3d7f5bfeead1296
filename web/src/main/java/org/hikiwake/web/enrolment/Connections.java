package org.hikiwake.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.web.account.PersonForgotten;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.course.MadeElsewhere;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.enrolment.Connection.Answer;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.store.OneWriter;

/** People by the names that other systems have for them, and what waits for their consent. */
@ApplicationScoped
public class Connections implements MadeElsewhere {

  private final OneWriter writer;
  private final ConnectionRows rows;
  private final RequestRows requests;
  private final Clock clock;

  Connections(OneWriter writer, ConnectionRows rows, RequestRows requests, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.requests = requests;
    this.clock = clock;
  }

  /** That somebody is to be enrolled in a course once he allows it. */
  record Request(ExternalId external, CourseId course, Standing standing) {}

  Optional<Connection> find(PersonId issuer, ExternalId external) {
    return rows.findByIdOptional(key(issuer, external)).map(Connections::model);
  }

  Optional<Connection> find(PersonId issuer, PersonId person) {
    return rows.find("key.issuer = ?1 and person = ?2", issuer.value(), person.value())
        .firstResultOptional()
        .map(Connections::model);
  }

  private static ConnectionKey key(PersonId issuer, ExternalId external) {
    return new ConnectionKey(issuer.value(), external.value());
  }

  private static Connection model(ConnectionEntity row) {
    return new Connection(
        new PersonId(row.key.issuer()),
        new ExternalId(row.key.external()),
        new PersonId(row.person),
        row.made,
        Answer.of(row.answer),
        row.askedAt);
  }

  /** The names that somebody's programs have for the people whom they may enrol. */
  public Map<PersonId, ExternalId> of(PersonId issuer) {
    return rows.list("key.issuer", issuer.value()).stream()
        .map(Connections::model)
        .filter(Connection::isInForce)
        .collect(Collectors.toMap(Connection::person, Connection::external));
  }

  /** What stands for a person, whoever uses it. */
  List<Connection> about(PersonId person) {
    return rows.list("person = ?1 order by askedAt, key.issuer", person.value()).stream()
        .map(Connections::model)
        .toList();
  }

  /** Part of other work. */
  Connection add(PersonId issuer, ExternalId external, PersonId person, boolean made) {
    ConnectionEntity row = new ConnectionEntity();
    row.key = key(issuer, external);
    row.person = person.value();
    row.made = made;
    row.answer = Answer.NONE.word();
    row.askedAt = clock.instant();
    rows.persistAndFlush(row);
    return model(row);
  }

  void answer(Connection connection, Answer answer) {
    writer.write(
        () -> {
          ConnectionEntity row = rows.findById(key(connection.issuer(), connection.external()));
          row.answer = answer.word();
          row.answeredAt = clock.instant();
        });
  }

  // --- what waits

  /** Keeps what is to become of somebody in a course; part of other work. */
  void request(Connection connection, CourseId course, Standing standing) {
    RequestKey key = key(connection.issuer(), connection.external(), course);
    RequestEntity row = requests.findByIdOptional(key).orElseGet(RequestEntity::new);
    row.standing = standing.word();
    if (row.key == null) {
      row.key = key;
      row.requestedAt = clock.instant();
      requests.persist(row);
    }
  }

  private static RequestKey key(PersonId issuer, ExternalId external, CourseId course) {
    return new RequestKey(issuer.value(), external.value(), course.value());
  }

  Optional<Request> request(PersonId issuer, ExternalId external, CourseId course) {
    return requests.findByIdOptional(key(issuer, external, course)).map(Connections::model);
  }

  private static Request model(RequestEntity row) {
    return new Request(
        new ExternalId(row.key.external()),
        new CourseId(row.key.course()),
        Standing.read(row.standing).orElseThrow());
  }

  /** What somebody's programs have asked for in a course, and waits. */
  List<Request> requests(PersonId issuer, CourseId course) {
    return requests
        .list("key.issuer = ?1 and key.course = ?2", issuer.value(), course.value())
        .stream()
        .map(Connections::model)
        .toList();
  }

  List<Request> requests(Connection connection) {
    return requests
        .list(
            "key.issuer = ?1 and key.external = ?2",
            connection.issuer().value(),
            connection.external().value())
        .stream()
        .map(Connections::model)
        .toList();
  }

  boolean withdraw(PersonId issuer, ExternalId external, CourseId course) {
    return writer.write(() -> requests.deleteById(key(issuer, external, course)));
  }

  void forget(@Observes PersonForgotten forgotten) {
    String person = forgotten.person().value();
    rows.list("person = ?1 or key.issuer = ?1", person)
        .forEach(
            row -> {
              requests.delete(
                  "key.issuer = ?1 and key.external = ?2", row.key.issuer(), row.key.external());
              rows.delete(row);
            });
  }

  /** Only who made an account that nobody has taken over yet may hand it out. */
  @Override
  public Set<PersonId> madeByOthers(Collection<PersonId> people, PersonId actor) {
    return rows
        .list(
            "made = true and key.issuer <> ?1 and person in ?2",
            actor.value(),
            people.stream().map(PersonId::value).toList())
        .stream()
        .map(row -> new PersonId(row.person))
        .collect(Collectors.toSet());
  }
}
