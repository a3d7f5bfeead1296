package org.hikiwake.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** People for tests: each call makes another one. */
@ApplicationScoped
public class TestPeople {

  /** Known to every test, and to nobody who guesses. */
  public static final String PASSWORD = "umbrella lattice quorum";

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final People people;
  private final SignIns signIns;
  private final OneTimeLinks links;

  /** Made once: it is meant to take long. */
  private final String hash;

  TestPeople(People people, Passwords passwords, SignIns signIns, OneTimeLinks links) {
    this.people = people;
    this.signIns = signIns;
    this.links = links;
    this.hash = passwords.hash(PASSWORD);
  }

  public Person any(Role... roles) {
    return add("Any Body " + COUNT.incrementAndGet(), Set.of(roles), hash);
  }

  /** Somebody who was entered and has yet to choose a password. */
  public Person invited() {
    return add("In Vited " + COUNT.incrementAndGet(), Set.of(), null);
  }

  private Person add(String name, Set<Role> roles, String password) {
    EmailAddress email =
        new EmailAddress(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org");
    Person person = new Person(PersonId.random(), email, name, ZoneId.of("Europe/Berlin"), roles);
    people.add(person, password, null);
    return person;
  }

  /** What a browser carries in which the person is signed in. */
  public String cookie(Person person) {
    return signIns.open(person.id(), Duration.ofHours(1), "a test").value();
  }

  public static String cookieName() {
    return SignInCookie.NAME;
  }

  public Optional<Person> find(String email) {
    return people.find(new EmailAddress(email));
  }

  public Secret link(Person person, OneTimeLink.Purpose purpose) {
    return links.forPerson(person.id(), purpose, null);
  }

  public Optional<Secret> firstLink() {
    return links.forFirstPerson();
  }
}
