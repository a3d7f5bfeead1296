package org.hikiwake.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hikiwake.web.account.OneTimeLink.Purpose;
import org.hikiwake.web.store.OneWriter;
import org.jspecify.annotations.Nullable;

/** Links that work once. A new one for the same person takes the place of those before. */
@ApplicationScoped
public class OneTimeLinks {

  private final OneWriter writer;
  private final OneTimeLinkRows rows;
  private final People people;
  private final Clock clock;

  OneTimeLinks(OneWriter writer, OneTimeLinkRows rows, People people, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.people = people;
    this.clock = clock;
  }

  /**
   * A link for the first person, where there is no administrator yet. One that was made before
   * stops working: it stands in an older log.
   */
  public Optional<Secret> forFirstPerson() {
    return people.hasAdministrator() ? Optional.empty() : Optional.of(forAdministrator());
  }

  /** A link for an administrator, whoever is one already. Only for who can start the server. */
  public Secret forAdministrator() {
    Secret secret = Secret.random();
    writer.write(
        () -> {
          rows.delete("purpose", Purpose.FIRST_PERSON.word());
          rows.persist(row(secret, Purpose.FIRST_PERSON, null, null));
        });
    return secret;
  }

  /** A link by which the person can choose a password. */
  public Secret forPerson(PersonId person, Purpose purpose, @Nullable PersonId actor) {
    Secret secret = Secret.random();
    writer.write(
        () -> {
          rows.delete("person", person.value());
          rows.persist(row(secret, purpose, person, actor));
          people.happened(person, PersonEvent.Kind.LINK_MADE, actor);
        });
    return secret;
  }

  /** Makes the links of a person useless. */
  void revoke(PersonId person) {
    writer.write(() -> rows.delete("person", person.value()));
  }

  /** Whether a link was made for the person within that time. */
  boolean wasMade(PersonId person, Duration within) {
    Instant since = clock.instant().minus(within);
    return rows.count("person = ?1 and madeAt > ?2", person.value(), since) > 0;
  }

  private OneTimeLinkEntity row(
      Secret secret, Purpose purpose, @Nullable PersonId person, @Nullable PersonId actor) {
    Instant now = clock.instant();
    OneTimeLinkEntity row = new OneTimeLinkEntity();
    row.secret = secret.hash();
    row.purpose = purpose.word();
    row.person = person == null ? null : person.value();
    row.actor = actor == null ? null : actor.value();
    row.madeAt = now;
    row.expiresAt = now.plus(purpose.life());
    return row;
  }

  /** The link with that secret, if it can still be used. */
  Optional<OneTimeLink> find(Secret secret) {
    return rows.findByIdOptional(secret.hash())
        .filter(row -> row.expiresAt.isAfter(clock.instant()))
        .map(
            row ->
                new OneTimeLink(
                    Purpose.of(row.purpose), Optional.ofNullable(row.person).map(PersonId::new)));
  }

  /**
   * Does what the link is for, and uses it up in the same transaction.
   *
   * @param work tells whether it was done; where it was not, the link stays good
   * @return whether the link was good and the work done
   */
  boolean use(Secret secret, BooleanSupplier work) {
    return writer.write(
        () -> find(secret).isPresent() && work.getAsBoolean() && rows.deleteById(secret.hash()));
  }
}
