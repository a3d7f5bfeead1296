package org.hikiwake.web.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds whose sign-in a browser shows. */
@ApplicationScoped
class SignInProvider implements IdentityProvider<SignInRequest> {

  private final SignIns signIns;

  SignInProvider(SignIns signIns) {
    this.signIns = signIns;
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
  private SecurityIdentity identity(Secret secret) {
    return signIns
        .whose(secret)
        .map(known -> Identities.of(known, Scope.all()))
        .orElseGet(Identities::nobody);
  }
}
