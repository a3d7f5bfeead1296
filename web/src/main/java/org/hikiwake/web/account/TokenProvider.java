package org.hikiwake.web.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Finds for whom a program acts, and how far. */
@ApplicationScoped
class TokenProvider implements IdentityProvider<TokenRequest> {

  private final Tokens tokens;

  TokenProvider(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Class<TokenRequest> getRequestType() {
    return TokenRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request.text()));
  }

  /** A program that shows a bad token is to be told so, even where nobody has to be known. */
  @ActivateRequestContext
  SecurityIdentity identity(String text) {
    return TokenSecret.read(text)
        .flatMap(tokens::use)
        .map(shown -> Identities.of(shown.known(), shown.token().scopes()))
        .orElseGet(Identities::refused);
  }
}
