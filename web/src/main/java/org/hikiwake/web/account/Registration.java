package org.hikiwake.web.account;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Zones;
import org.jspecify.annotations.Nullable;

/** Makes people of what is typed into forms, and says beside each field what has to be mended. */
@ApplicationScoped
public class Registration {

  private final People people;
  private final Passwords passwords;

  Registration(People people, Passwords passwords) {
    this.people = people;
    this.passwords = passwords;
  }

  /**
   * Registers whoever fills in name, address, password and zone.
   *
   * @return the person; nobody where a field has to be mended, which the input then says
   */
  public Optional<Person> register(Input input, Set<Role> roles) {
    Optional<Person> person = read(input, roles);
    checkPassword(input, input.value("name"), input.value("email"));
    return input.isGood()
        ? person.filter(p -> isAdded(p, passwords.hash(input.raw("password")), input))
        : Optional.empty();
  }

  /** The same for somebody who comes in by another way than a password. */
  public Optional<Person> registerWithoutPassword(Input input, Set<Role> roles) {
    return read(input, roles).filter(person -> isAdded(person, null, input));
  }

  private static Optional<Person> read(Input input, Set<Role> roles) {
    Optional<EmailAddress> email = email(input);
    String name = name(input);
    Optional<ZoneId> zone = Zones.read(input);
    return input.isGood()
        ? Optional.of(
            new Person(PersonId.random(), email.orElseThrow(), name, zone.orElseThrow(), roles))
        : Optional.empty();
  }

  private boolean isAdded(Person person, @Nullable String password, Input input) {
    boolean added = people.add(person, password, null);
    if (!added) {
      input.reject("email", say().emailTaken());
    }
    return added;
  }

  /**
   * Enters somebody who has yet to choose a password, or finds him by his address.
   *
   * @param actor who enters him
   */
  public Optional<Person> enter(Input input, ZoneId zone, PersonId actor) {
    Optional<EmailAddress> email = email(input);
    if (email.isPresent() && people.find(email.get()).isPresent()) {
      return people.find(email.get());
    }
    String name = name(input);
    if (!input.isGood()) {
      return Optional.empty();
    }
    Person person = new Person(PersonId.random(), email.orElseThrow(), name, zone, Set.of());
    return people.add(person, null, actor) ? Optional.of(person) : people.find(email.orElseThrow());
  }

  /** Changes a person's name and zone, where they can be read. */
  boolean rename(Person person, Input input) {
    String name = name(input);
    Optional<ZoneId> zone = Zones.read(input);
    if (input.isGood()) {
      people.change(
          person.called(name, zone.orElseThrow()), PersonEvent.Kind.PROFILE_CHANGED, person.id());
    }
    return input.isGood();
  }

  /** The hash of the chosen password; nothing where another one has to be chosen. */
  Optional<String> chosenPassword(Input input, Person person) {
    checkPassword(input, person.name(), person.email().value());
    return input.isGood() ? Optional.of(passwords.hash(input.raw("password"))) : Optional.empty();
  }

  /** Whether it is the person's password now; nobody knows one of who has none. */
  public boolean knowsPassword(Person person, String password) {
    return passwords.matches(password, people.password(person.email()));
  }

  /** The address that was typed; where it cannot be one, the input is told. */
  public static Optional<EmailAddress> email(Input input) {
    Optional<EmailAddress> email = EmailAddress.read(input.value("email"));
    if (email.isEmpty()) {
      input.reject("email", say().emailMalformed());
    }
    return email;
  }

  /** The name that was typed; where it is none, the input is told. */
  public static String name(Input input) {
    String name = input.value("name").replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      input.reject("name", say().nameMissing());
    } else if (name.length() > Person.LONGEST_NAME) {
      input.reject("name", say().nameTooLong(Person.LONGEST_NAME));
    }
    return name;
  }

  /** Others know a person's name and address: each of their words is guessed first. */
  private static void checkPassword(Input input, String... known) {
    List<String> words =
        Stream.of(known).flatMap(Pattern.compile("[\\s@._-]+")::splitAsStream).toList();
    PasswordRule.objection(input.raw("password"), words)
        .ifPresent(objection -> input.reject("password", objection));
  }

  private static AccountMessages say() {
    return MessageBundles.get(AccountMessages.class);
  }
}
