package org.hikiwake.web.enrolment;

import java.time.Instant;
import java.util.Locale;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Words;

/**
 * That another system's name stands for a person here.
 *
 * @param issuer whose programs use the name
 * @param made whether the person was not here before they named him
 */
record Connection(
    PersonId issuer,
    ExternalId external,
    PersonId person,
    boolean made,
    Answer answer,
    Instant asked) {

  /** What the person himself said of it. */
  enum Answer {
    NONE,
    ALLOWED,
    REFUSED;

    String word() {
      return Words.of(this);
    }

    static Answer of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * Whether the programs may enrol him: nobody who was here before is taken over by his address.
   */
  boolean isInForce() {
    return switch (answer) {
      case NONE -> made;
      case ALLOWED -> true;
      case REFUSED -> false;
    };
  }

  /**
   * Whether the programs may sign him in. Once he has a password the account is his own, and it is
   * for him to allow it.
   */
  boolean letsIn(boolean hasPassword) {
    return answer == Answer.ALLOWED || isInForce() && !hasPassword;
  }
}
