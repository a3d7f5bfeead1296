package org.hikiwake.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.store.OneWriter;

/**
 * Counts failed tries, so that a password cannot be found by trying. From one address few are
 * taken; from all together more, so that nobody can lock a person out from elsewhere with ease.
 */
@ApplicationScoped
class SignInTries {

  static final int MOST_FROM_ONE_ADDRESS = 10;
  static final int MOST_FROM_ALL = 100;

  /** For how long a failed try counts. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  private static final int LONGEST_ADDRESS = 64;

  private final OneWriter writer;
  private final SignInFailureRows rows;
  private final Clock clock;

  SignInTries(OneWriter writer, SignInFailureRows rows, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.clock = clock;
  }

  boolean areTooMany(EmailAddress email, String address) {
    Instant since = clock.instant().minus(WINDOW);
    return rows.count("email = ?1 and failedAt > ?2", email.value(), since) >= MOST_FROM_ALL
        || rows.count(
                "email = ?1 and address = ?2 and failedAt > ?3",
                email.value(),
                shortened(address),
                since)
            >= MOST_FROM_ONE_ADDRESS;
  }

  void failed(EmailAddress email, String address) {
    Instant now = clock.instant();
    SignInFailureEntity row = new SignInFailureEntity();
    row.id = RandomId.next();
    row.email = email.value();
    row.address = shortened(address);
    row.failedAt = now;
    writer.write(
        () -> {
          rows.delete("failedAt <= ?1", now.minus(WINDOW));
          rows.persist(row);
        });
  }

  /** Forgets the failed tries with an address. */
  void forget(EmailAddress email) {
    writer.write(() -> rows.delete("email", email.value()));
  }

  private static String shortened(String address) {
    return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
  }
}
