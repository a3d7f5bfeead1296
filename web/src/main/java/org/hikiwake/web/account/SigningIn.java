package org.hikiwake.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets in who knows the password. */
@ApplicationScoped
public class SigningIn {

  private final People people;
  private final Passwords passwords;
  private final SignInTries tries;

  SigningIn(People people, Passwords passwords, SignInTries tries) {
    this.people = people;
    this.passwords = passwords;
    this.tries = tries;
  }

  /** What came of a try. */
  public sealed interface Outcome {
    record Admitted(Person person) implements Outcome {}

    /** The address or the password is wrong; which of the two is nobody's business. */
    record Rejected() implements Outcome {}

    /** There were too many failed tries; whether this one is right is not even looked at. */
    record TooManyTries() implements Outcome {}
  }

  /**
   * A try.
   *
   * @param address from which it comes; too many failed ones from there are refused
   */
  public Outcome attempt(EmailAddress email, String password, String address) {
    if (tries.areTooMany(email, address)) {
      return new Outcome.TooManyTries();
    }
    Optional<String> hash = people.password(email);
    if (password.length() > PasswordRule.LONGEST || !passwords.matches(password, hash)) {
      tries.failed(email, address);
      return new Outcome.Rejected();
    }
    Person person = people.find(email).orElseThrow();
    if (passwords.isOutdated(hash.orElseThrow())) {
      people.rehash(person.id(), passwords.hash(password));
    }
    return new Outcome.Admitted(person);
  }
}
