package org.hikiwake.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.site.Fault;

/** Lets programs of instructors and administrators to packs in their versions, as pages do. */
@ApplicationScoped
class Instructing {

  private final Visiting visiting;

  Instructing(Visiting visiting) {
    this.visiting = visiting;
  }

  /**
   * For whom the program acts.
   *
   * @throws Fault where that is a student
   */
  Person person() {
    Person person = visiting.signedIn();
    if (!person.isInstructor() && !person.isAdministrator()) {
      throw new Fault(
          Fault.Kind.NOT_YOURS, "Packs in their versions are for instructors: they have the keys.");
    }
    return person;
  }
}
