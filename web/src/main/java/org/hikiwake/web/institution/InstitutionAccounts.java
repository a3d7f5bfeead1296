package org.hikiwake.web.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.web.account.LinkUsed;
import org.hikiwake.web.account.OtherWays;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.PersonEvent;
import org.hikiwake.web.account.PersonForgotten;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.store.OneWriter;

/** For whom the institution's accounts stand here. */
@Named
@ApplicationScoped
public class InstitutionAccounts implements OtherWays {

  private final Institution institution;
  private final OneWriter writer;
  private final AccountRows rows;
  private final People people;
  private final Clock clock;

  InstitutionAccounts(
      Institution institution, OneWriter writer, AccountRows rows, People people, Clock clock) {
    this.institution = institution;
    this.writer = writer;
    this.rows = rows;
    this.people = people;
    this.clock = clock;
  }

  /** For whom it stands, if for anybody. */
  Optional<PersonId> person(Identity identity) {
    return rows.findByIdOptional(key(identity)).map(row -> new PersonId(row.person));
  }

  private static AccountKey key(Identity identity) {
    return new AccountKey(identity.issuer(), identity.subject());
  }

  /** Whether the person can sign in with an account of the institution that there is now. */
  public boolean isConnected(PersonId person) {
    return !having(Set.of(person)).isEmpty();
  }

  /**
   * Connects the account with a person.
   *
   * @return false where it is connected with somebody, or he with another one of that issuer
   */
  boolean connect(Identity identity, PersonId person) {
    return writer.write(
        () -> {
          boolean free =
              rows.findByIdOptional(key(identity)).isEmpty()
                  && rows.count(
                          "key.issuer = ?1 and person = ?2", identity.issuer(), person.value())
                      == 0;
          if (free) {
            rows.persistAndFlush(row(identity, person));
            people.happened(person, PersonEvent.Kind.CONNECTED, person);
          }
          return free;
        });
  }

  private AccountEntity row(Identity identity, PersonId person) {
    AccountEntity row = new AccountEntity();
    row.key = key(identity);
    row.person = person.value();
    row.connectedAt = clock.instant();
    return row;
  }

  /** Lets the person sign in with no institution's account any more. */
  void disconnect(PersonId person) {
    writer.write(
        () -> {
          if (rows.delete("person", person.value()) > 0) {
            people.happened(person, PersonEvent.Kind.DISCONNECTED, person);
          }
        });
  }

  /** Whoever had the account before may have connected it with one of his own. */
  void end(@Observes LinkUsed used) {
    disconnect(used.person());
  }

  void forget(@Observes PersonForgotten forgotten) {
    rows.delete("person", forgotten.person().value());
  }

  @Override
  public Set<PersonId> having(Collection<PersonId> people) {
    List<String> ids = people.stream().map(PersonId::value).toList();
    return institution.issuer().stream()
        .flatMap(issuer -> rows.list("key.issuer = ?1 and person in ?2", issuer, ids).stream())
        .map(row -> new PersonId(row.person))
        .collect(Collectors.toSet());
  }
}
