package org.hikiwake.web.account;

import io.quarkus.panache.common.Sort;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.store.Columns;
import org.hikiwake.web.store.OneWriter;
import org.jspecify.annotations.Nullable;

/** Everybody who can be known again, with what happened to them. */
@ApplicationScoped
public class People {

  /** How many a list shows at once. */
  static final int PAGE = 50;

  private final OneWriter writer;
  private final PersonRows rows;
  private final PersonEventRows events;
  private final Clock clock;

  People(OneWriter writer, PersonRows rows, PersonEventRows events, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds a person.
   *
   * @param password hashed, or nothing where he has yet to choose one
   * @param actor who entered him, or nothing where he did so himself
   * @return false where somebody has that address already; nothing is changed then
   */
  public boolean add(Person person, @Nullable String password, @Nullable PersonId actor) {
    return writer.write(
        () -> {
          if (find(person.email()).isPresent()) {
            return false;
          }
          rows.persist(row(person, password));
          rows.flush();
          record(
              person.id(),
              actor == null ? PersonEvent.Kind.REGISTERED : PersonEvent.Kind.INVITED,
              actor == null ? person.id() : actor);
          return true;
        });
  }

  private PersonEntity row(Person person, @Nullable String password) {
    PersonEntity row = new PersonEntity();
    row.id = person.id().value();
    row.password = password;
    row.visitor = RandomId.next();
    row.createdAt = clock.instant();
    fill(row, person);
    return row;
  }

  private static void fill(PersonEntity row, Person person) {
    row.email = person.email().value();
    row.name = person.name();
    row.zone = person.zone().getId();
    row.administrator = person.isAdministrator();
    row.instructor = person.isInstructor();
  }

  private void record(PersonId person, PersonEvent.Kind kind, @Nullable PersonId actor) {
    PersonEventEntity row = new PersonEventEntity();
    int position = (int) events.count("key.person", person.value()) + 1;
    row.key = new PersonEventKey(person.value(), position);
    row.kind = kind.word();
    row.actor = actor == null ? null : actor.value();
    row.happenedAt = clock.instant();
    events.persist(row);
  }

  public Optional<Person> find(PersonId id) {
    return rows.findByIdOptional(id.value()).map(People::model);
  }

  public Optional<Person> find(EmailAddress email) {
    return rows.find("email", email.value()).firstResultOptional().map(People::model);
  }

  /** Those of these who are here, by their ids. */
  public Map<PersonId, Person> find(Collection<PersonId> ids) {
    return rows.list("id in ?1", ids.stream().map(PersonId::value).toList()).stream()
        .map(People::model)
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  private static Person model(PersonEntity row) {
    return new Person(
        new PersonId(row.id),
        new EmailAddress(row.email),
        row.name,
        ZoneId.of(row.zone),
        Person.roles(row.administrator, row.instructor));
  }

  /** Who has just been known, of the columns that {@link Known#COLUMNS} names. */
  static Known known(Columns columns) throws SQLException {
    PersonEntity row = new PersonEntity();
    row.id = columns.text();
    row.email = columns.text();
    row.name = columns.text();
    row.zone = columns.text();
    row.administrator = columns.truth();
    row.instructor = columns.truth();
    return new Known(model(row), columns.text());
  }

  /** The hash of the person's password, where he has chosen one. */
  Optional<String> password(EmailAddress email) {
    return rows.find("email", email.value())
        .firstResultOptional()
        .flatMap(row -> Optional.ofNullable(row.password));
  }

  public boolean hasPassword(PersonId person) {
    return rows.findByIdOptional(person.value()).filter(row -> row.password != null).isPresent();
  }

  /** Those of these who have no password. */
  public Set<PersonId> withoutPassword(Collection<PersonId> ids) {
    return rows
        .list("id in ?1 and password is null", ids.stream().map(PersonId::value).toList())
        .stream()
        .map(row -> new PersonId(row.id))
        .collect(Collectors.toSet());
  }

  /** Those whose name or address contains the text, by name; all for an empty text. */
  List<Person> search(String text, int page) {
    return rows
        .find("lower(name) like ?1 or email like ?1", Sort.by("name", "id"), pattern(text))
        .page(page, PAGE)
        .list()
        .stream()
        .map(People::model)
        .toList();
  }

  long count(String text) {
    return rows.count("lower(name) like ?1 or email like ?1", pattern(text));
  }

  private static String pattern(String text) {
    return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\0]", "") + "%";
  }

  public boolean hasAdministrator() {
    return rows.count("administrator", true) > 0;
  }

  /** Changes what somebody else has entered of a person. */
  public void correct(Person person, PersonId actor) {
    change(person, PersonEvent.Kind.PROFILE_CHANGED, actor);
  }

  void change(Person person, PersonEvent.Kind kind, PersonId actor) {
    update(person.id(), kind, actor, row -> fill(row, person));
  }

  /**
   * Changes the roles, unless nobody would be administrator then.
   *
   * @return whether they were changed
   */
  boolean changeRoles(Person person, PersonId actor) {
    return writer.write(
        () -> {
          boolean left = leavesAnAdministrator(person);
          if (left) {
            change(person, PersonEvent.Kind.ROLES_CHANGED, actor);
          }
          return left;
        });
  }

  private boolean leavesAnAdministrator(Person person) {
    return person.isAdministrator()
        || rows.count("administrator = true and id <> ?1", person.id().value()) > 0;
  }

  /**
   * Takes from a person's record everything by which he could be known; the record stays, since
   * others are about it. Part of {@link Forgetting}.
   *
   * @return false where nobody would be administrator then
   */
  boolean forget(PersonId person, PersonId actor) {
    Person nobody =
        new Person(
            person,
            new EmailAddress("forgotten-" + person.value().toLowerCase(Locale.ROOT) + "@invalid"),
            MessageBundles.get(AccountMessages.class).forgottenName(),
            ZoneOffset.UTC,
            Set.of());
    return writer.write(
        () -> {
          boolean left = leavesAnAdministrator(nobody);
          if (left) {
            update(person, PersonEvent.Kind.FORGOTTEN, actor, row -> erase(row, nobody));
          }
          return left;
        });
  }

  private static void erase(PersonEntity row, Person nobody) {
    fill(row, nobody);
    row.password = null;
    row.visitor = RandomId.next();
  }

  void setPassword(PersonId person, String hash) {
    update(person, PersonEvent.Kind.PASSWORD_SET, person, row -> row.password = hash);
  }

  /** Keeps the same password hashed in another way; for the person nothing has happened. */
  void rehash(PersonId person, String hash) {
    writer.write(() -> rows.findById(person.value()).password = hash);
  }

  private void update(
      PersonId person, PersonEvent.Kind kind, PersonId actor, Consumer<PersonEntity> change) {
    writer.write(
        () -> {
          change.accept(rows.findById(person.value()));
          record(person, kind, actor);
        });
  }

  /** Notes something that another feature did. */
  public void happened(PersonId person, PersonEvent.Kind kind, @Nullable PersonId actor) {
    writer.write(() -> record(person, kind, actor));
  }

  /** What happened to a person, the latest first. */
  List<PersonEvent> history(PersonId person) {
    List<PersonEventEntity> all =
        events.list("key.person", Sort.descending("key.position"), person.value());
    Map<PersonId, Person> actors =
        find(all.stream().flatMap(row -> actor(row).stream()).distinct().toList());
    return all.stream()
        .map(
            row ->
                new PersonEvent(
                    PersonEvent.Kind.of(row.kind),
                    actor(row).map(id -> actors.get(id).name()).orElse(""),
                    row.happenedAt))
        .toList();
  }

  private static Optional<PersonId> actor(PersonEventEntity row) {
    return Optional.ofNullable(row.actor).map(PersonId::new);
  }
}
