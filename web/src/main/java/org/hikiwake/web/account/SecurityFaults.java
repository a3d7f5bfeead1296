package org.hikiwake.web.account;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.FaultMapper;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers those who may not do what they ask for, or who do not say who they are. */
public class SecurityFaults {

  private final SecurityIdentity identity;
  private final Visiting visiting;

  SecurityFaults(SecurityIdentity identity, Visiting visiting) {
    this.identity = identity;
    this.visiting = visiting;
  }

  /** A bad token is a mistake, also where nobody asks who it is. */
  @ServerRequestFilter
  void refuseBadToken(ContainerRequestContext request) {
    if (Identities.isRefused(identity)) {
      throw new UnauthorizedException();
    }
  }

  @ServerExceptionMapper
  Response unauthorized(UnauthorizedException e, RoutingContext context, UriInfo uri) {
    if (!FaultMapper.isApi(uri)) {
      return Response.status(Response.Status.SEE_OTHER)
          .header(HttpHeaders.LOCATION, SignInMechanism.signIn(context))
          .build();
    }
    return Identities.isRefused(identity)
        ? challenge(invalidToken(), "Bearer error=\"invalid_token\"", uri)
        : challenge(notSignedIn(), "Bearer", uri);
  }

  private static Fault invalidToken() {
    return new Fault(
        Kind.INVALID_TOKEN,
        "It is unknown, has expired or was revoked. Its person can make another one: Your account,"
            + " Tokens.");
  }

  private static Fault notSignedIn() {
    return new Fault(
        Kind.NOT_SIGNED_IN,
        "Send a token in the header Authorization, after the word Bearer. You make one on your"
            + " account's page.");
  }

  /** RFC 6750, 3: what is to be sent instead. */
  private static Response challenge(Fault fault, String how, UriInfo uri) {
    return Response.fromResponse(FaultMapper.answer(fault, uri))
        .header(HttpHeaders.WWW_AUTHENTICATE, how)
        .build();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e, ResourceInfo resource, UriInfo uri) {
    return missing(resource)
        .map(scope -> insufficient(scope, uri))
        .orElseGet(() -> FaultMapper.answer(notAllowed(), uri));
  }

  /** The scope for which the route asks, where the token has not got it. */
  private Optional<Scope> missing(ResourceInfo resource) {
    return Optional.ofNullable(resource.getResourceMethod())
        .map(method -> method.getAnnotation(PermissionsAllowed.class))
        .stream()
        .flatMap(asked -> Stream.of(asked.value()))
        .flatMap(word -> Scope.read(word).stream())
        .filter(scope -> !visiting.may(scope))
        .findFirst();
  }

  private static Response insufficient(Scope scope, UriInfo uri) {
    Fault fault =
        new Fault(
            Kind.INSUFFICIENT_SCOPE,
            "It lacks the scope " + scope.word() + ". Make a token that has it.");
    String how = "Bearer error=\"insufficient_scope\", scope=\"" + scope.word() + "\"";
    return challenge(fault, how, uri);
  }

  private static Fault notAllowed() {
    return new Fault(
        Kind.NOT_YOURS,
        "Your account may not do this. Whoever runs this server can tell you who may.");
  }
}
