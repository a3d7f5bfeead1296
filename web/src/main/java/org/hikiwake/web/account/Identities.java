package org.hikiwake.web.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.web.site.Visitors;

/** Makes of people the identities with which Quarkus asks what somebody may do. */
final class Identities {

  static final String PERSON = "person";
  static final String SCOPES = "scopes";

  /** Of an identity: that a token was sent which is not good. */
  private static final String REFUSED = "token-refused";

  private Identities() {}

  /**
   * The person.
   *
   * @param scopes how far what sent the request may act for him
   */
  static SecurityIdentity of(Known known, Set<Scope> scopes) {
    Person person = known.person();
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(person.id().value()))
        .addRoles(person.roles().stream().map(Role::word).collect(Collectors.toSet()))
        .addPermissions(Scope.permissions(scopes))
        .addAttribute(PERSON, person)
        .addAttribute(SCOPES, scopes)
        .addAttribute(Visitors.ATTRIBUTE, known.visitor())
        .build();
  }

  static SecurityIdentity nobody() {
    return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
  }

  /** Nobody, who has shown a token that is unknown, expired or revoked. */
  static SecurityIdentity refused() {
    return QuarkusSecurityIdentity.builder().setAnonymous(true).addAttribute(REFUSED, true).build();
  }

  static boolean isRefused(SecurityIdentity identity) {
    return identity.getAttribute(REFUSED) != null;
  }
}
