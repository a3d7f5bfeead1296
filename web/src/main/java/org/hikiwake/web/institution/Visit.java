package org.hikiwake.web.institution;

import java.util.Optional;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Secret;

/**
 * That a browser was sent to the institution and has come back.
 *
 * @param browser what it carries; the institution has its hash, and is shown it with the code (RFC
 *     7636)
 * @param nonce what has to stand in the token
 */
record Visit(Secret browser, String nonce, Purpose purpose) {

  /**
   * What for.
   *
   * @param connecting who was signed in, and wants to connect his account; else nobody
   * @param destination where he goes from there
   */
  record Purpose(Optional<PersonId> connecting, String destination) {}
}
