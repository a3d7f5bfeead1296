package org.hikiwake.web.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** That a browser shows what it was given when somebody signed in. */
class SignInRequest extends BaseAuthenticationRequest {

  private final Secret secret;

  SignInRequest(Secret secret) {
    this.secret = secret;
  }

  Secret secret() {
    return secret;
  }
}
