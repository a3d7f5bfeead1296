package org.hikiwake.web.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;

/** Finds for whom a program acts, and how far. */
@ApplicationScoped
class TokenProvider implements IdentityProvider<TokenRequest> {

  private final Tokens tokens;
  private final People people;
  private final Identities identities;

  TokenProvider(Tokens tokens, People people, Identities identities) {
    this.tokens = tokens;
    this.people = people;
    this.identities = identities;
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
        .flatMap(this::identity)
        .orElseGet(Identities::refused);
  }

  private Optional<SecurityIdentity> identity(Token token) {
    return people.find(token.person()).map(person -> identities.of(person, token.scopes()));
  }
}
