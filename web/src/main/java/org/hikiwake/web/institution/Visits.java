package org.hikiwake.web.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hikiwake.web.account.PersonForgotten;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Secret;
import org.hikiwake.web.institution.Visit.Purpose;
import org.hikiwake.web.store.OneWriter;

/**
 * The browsers that were sent to the institution. Each comes back once, soon, and with what it was
 * given when it left: nobody can send somebody else back in his place.
 */
@ApplicationScoped
class Visits {

  /** Time enough to type a password there and to look for a telephone. */
  static final Duration LIFE = Duration.ofMinutes(10);

  private static final int LONGEST_DESTINATION = 500;

  private final OneWriter writer;
  private final VisitRows rows;
  private final Clock clock;

  Visits(OneWriter writer, VisitRows rows, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * What a visit begins with.
   *
   * @param browser what the browser carries, and nobody else sees
   * @param state what it comes back with in its address
   */
  record Begun(Secret browser, Secret state, String nonce) {}

  Begun begin(Purpose purpose) {
    Begun begun = new Begun(Secret.random(), Secret.random(), Secret.random().value());
    Instant now = clock.instant();
    writer.write(
        () -> {
          rows.delete("expiresAt <= ?1", now);
          rows.persist(row(begun, purpose, now.plus(LIFE)));
        });
    return begun;
  }

  /** What he began himself; and what anybody began and did not end in time. */
  void forget(@Observes PersonForgotten forgotten) {
    rows.delete("connecting = ?1 or expiresAt <= ?2", forgotten.person().value(), clock.instant());
  }

  private static VisitEntity row(Begun begun, Purpose purpose, Instant expires) {
    VisitEntity row = new VisitEntity();
    row.browser = begun.browser().hash();
    row.state = begun.state().hash();
    row.nonce = begun.nonce();
    row.connecting = purpose.connecting().map(PersonId::value).orElse(null);
    row.destination = bounded(purpose.destination());
    row.expiresAt = expires;
    return row;
  }

  /** Nowhere in particular, where it is too long. */
  static String bounded(String destination) {
    return destination.length() > LONGEST_DESTINATION ? "" : destination.replace("\0", "");
  }

  /** Ends a visit; nothing where there was none with these, or none any more. */
  Optional<Visit> end(Secret browser, Secret state) {
    return writer.write(
        () -> {
          Optional<VisitEntity> row =
              rows.find(
                      "browser = ?1 and state = ?2 and expiresAt > ?3",
                      browser.hash(),
                      state.hash(),
                      clock.instant())
                  .firstResultOptional();
          row.ifPresent(rows::delete);
          return row.map(found -> visit(found, browser));
        });
  }

  private static Visit visit(VisitEntity row, Secret browser) {
    return new Visit(
        browser,
        row.nonce,
        new Purpose(Optional.ofNullable(row.connecting).map(PersonId::new), row.destination));
  }
}
