package org.hikiwake.web.site;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.hikiwake.web.site.Fault.Kind;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site's page sends in somebody's name. Browsers say where a request comes
 * from (Fetch Metadata; the Origin of Fetch, 3.2); programs, which have no cookies to be abused,
 * say nothing.
 */
public class SameOrigin {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  @ServerRequestFilter
  void check(ContainerRequestContext request) {
    if (!SAFE.contains(request.getMethod()) && !hasToken(request) && !isOurs(request)) {
      throw new Fault(
          Kind.FOREIGN_ORIGIN, "Another site sent this. Open the page here, and do it there.");
    }
  }

  /** No browser adds a token by itself, and with one the cookies say nothing. */
  private static boolean hasToken(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    return BearerToken.of(path, request.getHeaderString(HttpHeaders.AUTHORIZATION)).isPresent();
  }

  private static boolean isOurs(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    return site == null ? isSameHost(request) : OURS.contains(site);
  }

  private static boolean isSameHost(ContainerRequestContext request) {
    @Nullable String origin = request.getHeaderString("Origin");
    return origin == null || authority(origin).equals(request.getHeaderString("Host"));
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
