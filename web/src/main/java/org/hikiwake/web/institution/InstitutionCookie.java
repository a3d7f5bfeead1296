package org.hikiwake.web.institution;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.hikiwake.web.account.Secret;

/** The cookie by which a browser that comes back is known as the one that was sent. */
final class InstitutionCookie {

  static final String NAME = "hikiwake-institution";

  private InstitutionCookie() {}

  static Optional<Secret> read(HttpHeaders headers) {
    return Optional.ofNullable(headers.getCookies().get(NAME))
        .flatMap(cookie -> Secret.read(cookie.getValue()));
  }

  static NewCookie of(Secret secret, UriInfo uri) {
    return cookie(secret.value(), (int) Visits.LIFE.toSeconds(), uri);
  }

  static NewCookie none(UriInfo uri) {
    return cookie("", 0, uri);
  }

  /** Lax: the provider's page leads back here, which is another site's link. */
  private static NewCookie cookie(String value, int seconds, UriInfo uri) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path(InstitutionPages.PATH)
        .maxAge(seconds)
        .httpOnly(true)
        .secure(uri.getBaseUri().getScheme().equals("https"))
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
