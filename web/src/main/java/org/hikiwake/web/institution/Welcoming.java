package org.hikiwake.web.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hikiwake.web.account.EmailAddress;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Registration;
import org.hikiwake.web.account.Secret;
import org.hikiwake.web.account.SigningIn;
import org.hikiwake.web.account.SigningIn.Outcome;
import org.hikiwake.web.site.Input;

/**
 * Makes of somebody whom the institution named a person here: a new one, or one who knows his
 * password. That an address is the same makes nobody anybody: addresses are given to others.
 */
@ApplicationScoped
class Welcoming {

  private final Institution institution;
  private final Arrivals arrivals;
  private final InstitutionAccounts accounts;
  private final People people;
  private final Registration registration;
  private final SigningIn signingIn;

  Welcoming(
      Institution institution,
      Arrivals arrivals,
      InstitutionAccounts accounts,
      People people,
      Registration registration,
      SigningIn signingIn) {
    this.institution = institution;
    this.arrivals = arrivals;
    this.accounts = accounts;
    this.people = people;
    this.registration = registration;
    this.signingIn = signingIn;
  }

  /** Whether somebody here has the address that the institution says. */
  boolean isTaken(Identity identity) {
    return EmailAddress.read(identity.email()).flatMap(people::find).isPresent();
  }

  /** The person for whom the institution's account stands; nobody where he was forgotten. */
  Optional<Person> known(Identity identity) {
    return accounts.person(identity).flatMap(people::find);
  }

  /**
   * Connects the account with that of somebody who knows its password.
   *
   * @param email of his account here
   * @param address from which he tries
   */
  Outcome connect(
      Secret browser, Arrival arrival, EmailAddress email, String password, String address) {
    Outcome outcome = signingIn.attempt(email, password, address);
    if (outcome instanceof Outcome.Admitted admitted
        && !arrivals.use(
            browser, () -> accounts.connect(arrival.identity(), admitted.person().id()))) {
      throw new NotIdentified(NotIdentified.Why.OTHER_ACCOUNT, "connected otherwise");
    }
    return outcome;
  }

  /**
   * Makes a new person.
   *
   * @return nobody where a field has to be mended, which the input then says
   */
  Optional<Person> add(Secret browser, Arrival arrival, Input input) {
    AtomicReference<Optional<Person>> added = new AtomicReference<>(Optional.empty());
    boolean done =
        arrivals.use(
            browser,
            () -> {
              requireFree(arrival.identity());
              added.set(registration.registerWithoutPassword(input, institution.newRoles()));
              return added
                  .get()
                  .filter(person -> accounts.connect(arrival.identity(), person.id()))
                  .isPresent();
            });
    return added.get().filter(person -> done);
  }

  /** Of two who arrive as the same, the second would get an account without a way in. */
  private void requireFree(Identity identity) {
    if (accounts.person(identity).isPresent()) {
      throw new NotIdentified(NotIdentified.Why.OTHER_PERSON, "connected a moment ago");
    }
  }
}
