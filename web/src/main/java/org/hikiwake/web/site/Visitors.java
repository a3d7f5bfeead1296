package org.hikiwake.web.site;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.hikiwake.quiz.selftest.VisitorId;

/**
 * Whose self-tests these are: of the person who signed in, or else of a random name in a cookie, by
 * which a browser finds its own tests again.
 */
@RequestScoped
public class Visitors {

  /** Of an identity: the name by which the person's self-tests are found. */
  public static final String ATTRIBUTE = "visitor";

  private static final String COOKIE = "hikiwake-visitor";
  private static final Duration YEAR = Duration.ofDays(365);

  private final HttpHeaders headers;

  private final SecurityIdentity identity;

  Visitors(HttpHeaders headers, SecurityIdentity identity) {
    this.headers = headers;
    this.identity = identity;
  }

  /** The person who signed in, or the visitor that this browser was before. */
  public Optional<VisitorId> known() {
    return identity.isAnonymous()
        ? unnamed()
        : Optional.of(new VisitorId(identity.getAttribute(ATTRIBUTE)));
  }

  /** Whether somebody signed in. */
  public boolean isPerson() {
    return !identity.isAnonymous();
  }

  /** The visitor that this browser was before somebody signed in, if it was here before. */
  public Optional<VisitorId> unnamed() {
    return Optional.ofNullable(headers.getCookies().get(COOKIE))
        .map(Cookie::getValue)
        .filter(VisitorId::isOne)
        .map(VisitorId::new);
  }

  /**
   * The cookie that lets a visitor be known next time; none for a person, who is known by his
   * sign-in and by nothing that stays when it ends. Scripts cannot read it.
   */
  public NewCookie[] cookies(VisitorId visitor) {
    return identity.isAnonymous()
        ? new NewCookie[] {cookie(visitor.value(), YEAR)}
        : new NewCookie[0];
  }

  /** The cookie that makes this browser one that was never here. */
  public NewCookie forgotten() {
    return cookie("", Duration.ZERO);
  }

  private static NewCookie cookie(String value, Duration age) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path("/")
        .maxAge((int) age.toSeconds())
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
