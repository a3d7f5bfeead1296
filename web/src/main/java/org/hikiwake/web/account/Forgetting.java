package org.hikiwake.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.hikiwake.web.store.OneWriter;

/**
 * Takes from a person everything by which he could be known. What others rely on stays, without
 * him: that somebody reviewed a question, that a course had so many students.
 */
@ApplicationScoped
class Forgetting {

  private final OneWriter writer;
  private final People people;
  private final Access access;
  private final OneTimeLinks links;
  private final SignInTries tries;
  private final Event<PersonForgotten> forgotten;

  Forgetting(
      OneWriter writer,
      People people,
      Access access,
      OneTimeLinks links,
      SignInTries tries,
      Event<PersonForgotten> forgotten) {
    this.writer = writer;
    this.people = people;
    this.access = access;
    this.links = links;
    this.tries = tries;
    this.forgotten = forgotten;
  }

  /**
   * Forgets a person, wholly or not at all.
   *
   * @return false where nobody would be administrator then
   */
  boolean forget(Person person, PersonId actor) {
    return writer.write(
        () -> {
          if (!people.forget(person.id(), actor)) {
            return false;
          }
          access.end(person.id());
          links.revoke(person.id());
          tries.forget(person.email());
          forgotten.fire(new PersonForgotten(person.id(), actor));
          return true;
        });
  }
}
