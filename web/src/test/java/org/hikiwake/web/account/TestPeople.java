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
  private final Tokens tokens;

  /** Made once: it is meant to take long. */
  private final String hash;

  TestPeople(
      People people, Passwords passwords, SignIns signIns, OneTimeLinks links, Tokens tokens) {
    this.people = people;
    this.signIns = signIns;
    this.links = links;
    this.tokens = tokens;
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

  /** What a program carries that acts for the person, as far as these scopes go. */
  public String token(Person person, Scope... scopes) {
    return tokens
        .make(person.id(), "a test", Set.of(scopes), Token.USUAL_LIFE)
        .orElseThrow()
        .written();
  }

  /** The same for everything that there is. */
  public String token(Person person) {
    return token(person, Scope.values());
  }

  public void revokeTokens(Person person) {
    tokens.revokeAll(person.id());
  }

  public boolean hasPassword(Person person) {
    return people.hasPassword(person.id());
  }

  /** Lets the person choose a password, as a link does. */
  public void choosePassword(Person person) {
    people.setPassword(person.id(), hash);
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
