package org.hikiwake.web.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a program may do what a person may do, as far as the scopes go.
 *
 * @param name what the person calls it
 * @param used when it was used last, within {@link Tokens#USE_NOTED}; null where it never was
 */
public record Token(
    String id,
    PersonId person,
    String name,
    Set<Scope> scopes,
    Instant made,
    Instant expires,
    @Nullable Instant used) {

  /** Characters in the longest name. */
  public static final int LONGEST_NAME = 100;

  public static final Duration USUAL_LIFE = Duration.ofDays(90);
  public static final Duration LONGEST_LIFE = Duration.ofDays(366);

  public boolean isExpired(Instant now) {
    return !expires.isAfter(now);
  }
}
