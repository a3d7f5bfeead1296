package org.hikiwake.web.account;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.PlainSql;

/** Who is signed in where. Rows, not signed tokens: what is taken back ends at once, everywhere. */
@ApplicationScoped
class SignIns {

  /** On a machine that others use as well. */
  static final Duration SHORT = Duration.ofHours(12);

  /** On a machine of one's own. */
  static final Duration LONG = Duration.ofDays(30);

  private static final int LONGEST_DEVICE = 200;

  private static final String WHOSE =
      "select s.expires_at, "
          + Known.COLUMNS
          + " from sign_in s join person p on p.id = s.person where s.secret = ?";

  private final OneWriter writer;
  private final SignInRows rows;
  private final PlainSql sql;
  private final Clock clock;

  SignIns(OneWriter writer, SignInRows rows, PlainSql sql, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Signs the person in.
   *
   * @return what his browser is to carry
   */
  Secret open(PersonId person, Duration life, String device) {
    Secret secret = Secret.random();
    Instant now = clock.instant();
    SignInEntity row = new SignInEntity();
    row.secret = secret.hash();
    row.person = person.value();
    row.device = device.substring(0, Math.min(device.length(), LONGEST_DEVICE));
    row.startedAt = now;
    row.expiresAt = now.plus(life);
    writer.write(
        () -> {
          rows.delete("expiresAt <= ?1", now);
          rows.persist(row);
        });
    return secret;
  }

  /** Who carries this, if it is still good. It is asked anew each time, so that it can be ended. */
  Optional<Known> whose(Secret secret) {
    return sql.one(WHOSE, row -> new Shown(row.instant(), People.known(row)), secret.hash())
        .filter(shown -> shown.expires().isAfter(clock.instant()))
        .map(Shown::known);
  }

  /** A sign-in that a browser shows, good or not. */
  private record Shown(Instant expires, Known known) {}

  /** Where the person is signed in, the latest first. */
  List<SignIn> of(PersonId person, Optional<Secret> here) {
    String hash = here.map(Secret::hash).orElse("");
    return rows
        .list(
            "person = ?1 and expiresAt > ?2",
            Sort.descending("startedAt"),
            person.value(),
            clock.instant())
        .stream()
        .map(row -> new SignIn(row.device, row.startedAt, row.expiresAt, row.secret.equals(hash)))
        .toList();
  }

  void end(Secret secret) {
    writer.write(() -> rows.deleteById(secret.hash()));
  }

  void endAll(PersonId person) {
    writer.write(() -> rows.delete("person", person.value()));
  }
}
