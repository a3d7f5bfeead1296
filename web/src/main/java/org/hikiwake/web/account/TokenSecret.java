package org.hikiwake.web.account;

import java.util.Optional;

/**
 * What a program carries: a {@link Secret} behind a prefix by which scanners find one that got into
 * a repository or a log.
 */
record TokenSecret(Secret secret) {

  private static final String PREFIX = "hkw_";

  static TokenSecret random() {
    return new TokenSecret(Secret.random());
  }

  static Optional<TokenSecret> read(String text) {
    return text.startsWith(PREFIX)
        ? Secret.read(text.substring(PREFIX.length())).map(TokenSecret::new)
        : Optional.empty();
  }

  /** As it is shown once, and sent from then on. */
  String written() {
    return PREFIX + secret.value();
  }

  /** Never the secret: what is printed ends in logs. */
  @Override
  public String toString() {
    return "token";
  }
}
