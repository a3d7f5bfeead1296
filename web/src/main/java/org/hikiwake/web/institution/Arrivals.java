package org.hikiwake.web.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hikiwake.web.account.PersonForgotten;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Secret;
import org.hikiwake.web.institution.Visit.Purpose;
import org.hikiwake.web.store.OneWriter;

/** Those whom the institution named, until they say who they are here. */
@ApplicationScoped
class Arrivals {

  private final OneWriter writer;
  private final ArrivalRows rows;
  private final Clock clock;

  Arrivals(OneWriter writer, ArrivalRows rows, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Keeps what the institution said.
   *
   * @return what the browser is to carry
   */
  Secret keep(Arrival arrival) {
    Secret browser = Secret.random();
    Instant now = clock.instant();
    writer.write(
        () -> {
          rows.delete("expiresAt <= ?1", now);
          rows.persist(row(browser, arrival, now.plus(Visits.LIFE)));
        });
    return browser;
  }

  /** What he began himself; and what anybody began and did not end in time. */
  void forget(@Observes PersonForgotten forgotten) {
    rows.delete("connecting = ?1 or expiresAt <= ?2", forgotten.person().value(), clock.instant());
  }

  private static ArrivalEntity row(Secret browser, Arrival arrival, Instant expires) {
    ArrivalEntity row = new ArrivalEntity();
    row.browser = browser.hash();
    row.issuer = arrival.identity().issuer();
    row.subject = arrival.identity().subject();
    row.name = arrival.identity().name();
    row.email = arrival.identity().email();
    row.zone = arrival.identity().zone();
    row.connecting = arrival.purpose().connecting().map(PersonId::value).orElse(null);
    row.destination = arrival.purpose().destination();
    row.expiresAt = expires;
    return row;
  }

  /** Who came with this browser, if that is not long ago. */
  Optional<Arrival> find(Secret browser) {
    return rows.findByIdOptional(browser.hash())
        .filter(row -> row.expiresAt.isAfter(clock.instant()))
        .map(Arrivals::model);
  }

  private static Arrival model(ArrivalEntity row) {
    return new Arrival(
        new Identity(row.issuer, row.subject, row.name, row.email, row.zone),
        new Purpose(Optional.ofNullable(row.connecting).map(PersonId::new), row.destination));
  }

  /**
   * Does what somebody arrived for, once.
   *
   * @param work tells whether it was done; where it was not, he can try something else
   * @return whether it was done
   */
  boolean use(Secret browser, BooleanSupplier work) {
    return writer.write(
        () -> find(browser).isPresent() && work.getAsBoolean() && rows.deleteById(browser.hash()));
  }
}
