package org.hikiwake.web.account;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.web.site.BearerToken;

/**
 * Knows a person by the cookie of his sign-in, or below the API by a token; and sends to the
 * sign-in page who needs one.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    return shown(context)
        .map(shown -> HttpSecurityUtils.setRoutingContextAttribute(shown, context))
        .map(providers::authenticate)
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  /** A program that sends a token means that, whatever cookies go with it. */
  private static Optional<AuthenticationRequest> shown(RoutingContext context) {
    String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
    return BearerToken.of(context.normalizedPath(), authorization)
        .<AuthenticationRequest>map(TokenRequest::new)
        .or(() -> secret(context).map(SignInRequest::new));
  }

  /** Nobody has to be known for what is the same for all. */
  private static Optional<Secret> secret(RoutingContext context) {
    String path = context.normalizedPath();
    return path.startsWith("/assets/") || path.startsWith("/_static/")
        ? Optional.empty()
        : Optional.ofNullable(context.request().getCookie(SignInCookie.NAME))
            .map(Cookie::getValue)
            .flatMap(Secret::read);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom()
        .item(
            new ChallengeData(
                HttpResponseStatus.SEE_OTHER.code(), HttpHeaders.LOCATION, signIn(context)));
  }

  /** Where one signs in, and goes on from there. */
  static String signIn(RoutingContext context) {
    return "/sign-in" + next(context);
  }

  /** A form cannot be sent again by going to its address; the browser's way back still has it. */
  private static String next(RoutingContext context) {
    return context.request().method() == HttpMethod.GET
        ? "?next=" + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8)
        : "";
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(SignInRequest.class, TokenRequest.class);
  }
}
