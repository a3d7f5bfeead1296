package org.hikiwake.web.account;

import java.time.Instant;
import java.util.Locale;
import org.hikiwake.web.site.Words;

/**
 * Something that happened to a person.
 *
 * @param by the name of who did it
 */
public record PersonEvent(Kind kind, String by, Instant at) {

  /** What can happen. */
  public enum Kind {
    REGISTERED,
    INVITED,
    PROFILE_CHANGED,
    PASSWORD_SET,
    LINK_MADE,
    ROLES_CHANGED,
    SIGNED_OUT_EVERYWHERE,
    TOKEN_MADE,
    TOKEN_REVOKED,
    CONNECTED,
    DISCONNECTED,
    FORGOTTEN;

    String word() {
      return Words.of(this);
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
