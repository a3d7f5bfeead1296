package org.hikiwake.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.hikiwake.web.site.LocalPath;

/** Leads somebody who has proved who he is to where he wanted to go. */
@RequestScoped
public class Entrance {

  private final SignIns signIns;
  private final HttpHeaders headers;
  private final UriInfo uri;

  Entrance(SignIns signIns, HttpHeaders headers, UriInfo uri) {
    this.signIns = signIns;
    this.headers = headers;
    this.uri = uri;
  }

  /**
   * Signs the person in on this device.
   *
   * @param kept whether he stays signed in when the browser is closed
   * @param next a path of this server; anything else leads to his courses
   */
  public Response admit(Person person, boolean kept, String next) {
    here().ifPresent(signIns::end);
    Duration life = kept ? SignIns.LONG : SignIns.SHORT;
    Secret secret = signIns.open(person.id(), life, device());
    return Response.seeOther(URI.create(LocalPath.of(next, "/courses")))
        .cookie(SignInCookie.of(secret, kept, uri))
        .build();
  }

  private String device() {
    return Optional.ofNullable(headers.getHeaderString(HttpHeaders.USER_AGENT)).orElse("");
  }

  /** The sign-in of this browser, if it has one. */
  Optional<Secret> here() {
    return SignInCookie.read(headers);
  }

  /** Ends the sign-in of this browser. */
  Response leave() {
    here().ifPresent(signIns::end);
    return Response.seeOther(URI.create("/")).cookie(SignInCookie.none(uri)).build();
  }
}
