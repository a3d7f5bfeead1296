package org.hikiwake.web.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.stream.Collectors;
import org.hikiwake.web.site.Visitors;

/** Makes of a sign-in the identity with which Quarkus asks what somebody may do. */
@ApplicationScoped
class SignInProvider implements IdentityProvider<SignInRequest> {

  static final String PERSON = "person";

  private final SignIns signIns;
  private final People people;

  SignInProvider(SignIns signIns, People people) {
    this.signIns = signIns;
    this.people = people;
  }

  @Override
  public Class<SignInRequest> getRequestType() {
    return SignInRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SignInRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request.secret()));
  }

  /** Whose sign-in has ended is nobody in particular, as if he had never signed in. */
  @ActivateRequestContext
  SecurityIdentity identity(Secret secret) {
    return signIns.personWith(secret).map(this::identity).orElseGet(() -> nobody());
  }

  private SecurityIdentity identity(Person person) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(person.id().value()))
        .addRoles(person.roles().stream().map(Role::word).collect(Collectors.toSet()))
        .addAttribute(PERSON, person)
        .addAttribute(Visitors.ATTRIBUTE, people.visitor(person.id()))
        .build();
  }

  private static SecurityIdentity nobody() {
    return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
  }
}
