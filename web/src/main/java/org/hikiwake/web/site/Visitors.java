package org.hikiwake.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.hikiwake.quiz.selftest.VisitorId;

/** Who is visiting: a random name in a cookie, by which a browser finds its own tests again. */
@RequestScoped
public class Visitors {

  private static final String COOKIE = "hikiwake-visitor";
  private static final Duration YEAR = Duration.ofDays(365);

  private final HttpHeaders headers;

  Visitors(HttpHeaders headers) {
    this.headers = headers;
  }

  /** The visitor that this browser was before, if it was here before. */
  public Optional<VisitorId> known() {
    return Optional.ofNullable(headers.getCookies().get(COOKIE))
        .map(Cookie::getValue)
        .filter(VisitorId::isOne)
        .map(VisitorId::new);
  }

  /** The cookie that lets a visitor be known next time. Scripts cannot read it. */
  public NewCookie cookie(VisitorId visitor) {
    return new NewCookie.Builder(COOKIE)
        .value(visitor.value())
        .path("/")
        .maxAge((int) YEAR.toSeconds())
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
