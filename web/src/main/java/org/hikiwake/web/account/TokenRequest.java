package org.hikiwake.web.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** That a program shows what it says is a token. */
class TokenRequest extends BaseAuthenticationRequest {

  private final String text;

  TokenRequest(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
