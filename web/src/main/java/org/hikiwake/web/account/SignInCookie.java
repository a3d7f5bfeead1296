package org.hikiwake.web.account;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cookie that proves that somebody signed in. No script can read it, no other site send it. */
final class SignInCookie {

  static final String NAME = "hikiwake-sign-in";

  private SignInCookie() {}

  static Optional<Secret> read(HttpHeaders headers) {
    return Optional.ofNullable(headers.getCookies().get(NAME))
        .flatMap(cookie -> Secret.read(cookie.getValue()));
  }

  /**
   * @param kept whether it outlives the browser's window
   */
  static NewCookie of(Secret secret, boolean kept, UriInfo uri) {
    return cookie(secret.value(), kept ? SignIns.LONG : null, uri);
  }

  static NewCookie none(UriInfo uri) {
    return cookie("", Duration.ZERO, uri);
  }

  private static NewCookie cookie(String value, @Nullable Duration age, UriInfo uri) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .maxAge(age == null ? NewCookie.DEFAULT_MAX_AGE : (int) age.toSeconds())
        .httpOnly(true)
        .secure(uri.getBaseUri().getScheme().equals("https"))
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
