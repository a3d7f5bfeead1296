package org.hikiwake.web.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sends this request; the frame of every page greets him. */
@Named
@RequestScoped
public class Visiting {

  private static final Set<Scope> SHOWN_KEYS =
      Set.of(Scope.QUIZZES_READ, Scope.BANK_READ, Scope.BANK_WRITE);

  private final SecurityIdentity identity;

  Visiting(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Nobody where he has not signed in. */
  public @Nullable Person getPerson() {
    return identity.getAttribute(Identities.PERSON);
  }

  public Optional<Person> known() {
    return Optional.ofNullable(getPerson());
  }

  /**
   * Whether he may say of questions whether they are asked where it counts. A program that may see
   * neither quizzes nor the bank is shown what students are.
   */
  public boolean isReviewer() {
    return known().filter(person -> person.isInstructor() || person.isAdministrator()).isPresent()
        && SHOWN_KEYS.stream().anyMatch(this::may);
  }

  /** Whether what sent this request may be used for that: a browser for everything, a token not. */
  public boolean may(Scope scope) {
    Set<Scope> scopes = identity.getAttribute(Identities.SCOPES);
    return scopes != null && scopes.contains(scope);
  }

  /** Whether he is known, and nobody who is shown keys. */
  public boolean isStudent() {
    return known().isPresent() && !isReviewer();
  }

  /** The zone in which he reads dates. */
  public ZoneId getZone() {
    return known().map(Person::zone).orElse(ZoneOffset.UTC);
  }

  /** Who signed in. Only for what nobody else reaches. */
  public Person signedIn() {
    return known().orElseThrow(() -> new IllegalStateException("nobody has signed in"));
  }
}
