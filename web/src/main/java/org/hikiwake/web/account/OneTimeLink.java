package org.hikiwake.web.account;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.hikiwake.web.site.Words;

/**
 * A link that lets whoever holds it choose a password, once.
 *
 * @param person whose; nobody where it makes the first person of an installation
 */
public record OneTimeLink(Purpose purpose, Optional<PersonId> person) {

  /** What a link is for, and for how long it can be used. */
  public enum Purpose {
    /** Makes the first person, administrator and instructor in one. */
    FIRST_PERSON(Duration.ofDays(7)),
    /** Lets somebody in whom another one entered. */
    INVITATION(Duration.ofDays(30)),
    /** Lets somebody in who forgot his password. */
    RESET(Duration.ofHours(24));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }

    Duration life() {
      return life;
    }

    String word() {
      return Words.of(this);
    }

    static Purpose of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
