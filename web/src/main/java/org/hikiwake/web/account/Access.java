package org.hikiwake.web.account;

import jakarta.enterprise.context.ApplicationScoped;

/** All by which somebody is let in as a person, be it a browser or a program. */
@ApplicationScoped
class Access {

  private final SignIns signIns;
  private final Tokens tokens;

  Access(SignIns signIns, Tokens tokens) {
    this.signIns = signIns;
    this.tokens = tokens;
  }

  /** Ends all of it: whoever had the account till now may have a sign-in, or have made a token. */
  void end(PersonId person) {
    signIns.endAll(person);
    tokens.revokeAll(person);
  }
}
