package org.hikiwake.web.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token that a program sends instead of a cookie (RFC 6750, 2.1); taken below the API alone.
 */
public final class BearerToken {

  private static final String API = "/api/";
  private static final String SCHEME = "Bearer ";

  private BearerToken() {}

  /**
   * What a request carries, whatever it is.
   *
   * @param authorization the header of that name
   */
  public static Optional<String> of(String path, @Nullable String authorization) {
    return path.startsWith(API)
            && authorization != null
            && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(authorization.substring(SCHEME.length()).strip())
        : Optional.empty();
  }
}
