package org.hikiwake.web.account;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.store.Columns;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.PlainSql;

/** By which programs act for a person. One that is revoked ends at once, everywhere. */
@ApplicationScoped
class Tokens {

  /** That a token is used is written down no more often than this. */
  static final Duration USE_NOTED = Duration.ofMinutes(10);

  /** Of one person, so that nobody fills the table. */
  static final int MOST = 50;

  private static final String WHOSE =
      "select t.id, t.person, t.name, t.scopes, t.made_at, t.expires_at, t.used_at, "
          + Known.COLUMNS
          + " from api_token t join person p on p.id = t.person where t.secret = ?";

  private final OneWriter writer;
  private final TokenRows rows;
  private final PlainSql sql;
  private final People people;
  private final Clock clock;

  Tokens(OneWriter writer, TokenRows rows, PlainSql sql, People people, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.sql = sql;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Makes a token.
   *
   * @return what the program is to carry, which nobody can ask for again; nothing where the person
   *     has too many
   */
  Optional<TokenSecret> make(PersonId person, String name, Set<Scope> scopes, Duration life) {
    TokenSecret secret = TokenSecret.random();
    return writer.write(
        () -> {
          if (rows.count("person", person.value()) >= MOST) {
            return Optional.empty();
          }
          rows.persist(row(secret, person, name, scopes, life));
          people.happened(person, PersonEvent.Kind.TOKEN_MADE, person);
          return Optional.of(secret);
        });
  }

  private TokenEntity row(
      TokenSecret secret, PersonId person, String name, Set<Scope> scopes, Duration life) {
    Instant now = clock.instant();
    TokenEntity row = new TokenEntity();
    row.id = RandomId.next();
    row.secret = secret.secret().hash();
    row.person = person.value();
    row.name = name;
    row.scopes = scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(" "));
    row.madeAt = now;
    row.expiresAt = now.plus(life);
    return row;
  }

  /** A token that a program shows, and for whom it acts. */
  record Shown(Token token, Known known) {}

  /** The token with that secret, if it is still good; that it was used is noted. */
  Optional<Shown> use(TokenSecret secret) {
    Optional<Shown> good =
        sql.one(WHOSE, Tokens::shown, secret.secret().hash())
            .filter(shown -> !shown.token().isExpired(clock.instant()));
    good.map(Shown::token).filter(this::isWorthNoting).ifPresent(this::note);
    return good;
  }

  private static Shown shown(Columns columns) throws SQLException {
    TokenEntity row = new TokenEntity();
    row.id = columns.text();
    row.person = columns.text();
    row.name = columns.text();
    row.scopes = columns.text();
    row.madeAt = columns.instant();
    row.expiresAt = columns.instant();
    row.usedAt = columns.instantIfAny();
    return new Shown(model(row), People.known(columns));
  }

  private boolean isWorthNoting(Token token) {
    Instant used = token.used();
    return used == null || used.plus(USE_NOTED).isBefore(clock.instant());
  }

  private void note(Token token) {
    writer.write(() -> rows.update("usedAt = ?1 where id = ?2", clock.instant(), token.id()));
  }

  /** The person's tokens, the latest first; also those that have expired, until he removes them. */
  List<Token> of(PersonId person) {
    return rows.list("person", Sort.descending("madeAt").and("id"), person.value()).stream()
        .map(Tokens::model)
        .toList();
  }

  private static Token model(TokenEntity row) {
    return new Token(
        row.id,
        new PersonId(row.person),
        row.name,
        Scope.read(List.of(row.scopes.split(" "))),
        row.madeAt,
        row.expiresAt,
        row.usedAt);
  }

  /**
   * Ends a token of the person's own.
   *
   * @return whether he has one of that id
   */
  boolean revoke(PersonId person, String id) {
    return RandomId.isOne(id) && writer.write(() -> revokeKnown(person, id));
  }

  private boolean revokeKnown(PersonId person, String id) {
    boolean found = rows.delete("id = ?1 and person = ?2", id, person.value()) > 0;
    if (found) {
      people.happened(person, PersonEvent.Kind.TOKEN_REVOKED, person);
    }
    return found;
  }

  void revokeAll(PersonId person) {
    writer.write(() -> rows.delete("person", person.value()));
  }
}
