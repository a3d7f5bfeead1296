package org.hikiwake.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.pack.StoredPacks;

/** Whose imported packs are: theirs who brought the first version. */
@ApplicationScoped
class Ownership {

  private final StoredPacks stored;
  private final People people;

  Ownership(StoredPacks stored, People people) {
    this.stored = stored;
    this.people = people;
  }

  /** Whether he may bring a further version of an imported pack, retire it and bring it back. */
  boolean isOwned(PackId pack, Person person) {
    return person.isAdministrator() || stored.owner(pack).filter(person.id()::equals).isPresent();
  }

  /** The name of who brought the first version; empty where he is not here any more. */
  String owner(PackId pack) {
    return stored.owner(pack).flatMap(people::find).map(Person::name).orElse("");
  }
}
