package org.hikiwake.web.attempt;

import java.time.Instant;
import org.hikiwake.quiz.challenge.Challenge;
import org.hikiwake.quiz.challenge.Challenge.Standing;
import org.hikiwake.quiz.challenge.Said;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the challenge of what an answer earned.
 *
 * @param challenge null where nobody has challenged it
 * @param standing what has become of it; null likewise
 * @param open whether its student can challenge it now
 * @param until until when he can; null where he cannot
 */
public record ChallengedView(
    @Nullable Challenge challenge,
    @Nullable Standing standing,
    boolean open,
    @Nullable Instant until) {

  public boolean isWaiting() {
    return standing == Standing.OPEN;
  }

  public boolean isGranted() {
    return standing == Standing.GRANTED;
  }

  public boolean isDeclined() {
    return standing == Standing.DECLINED;
  }

  /** Why an instructor declined it; null where none did. */
  public @Nullable Said answer() {
    return challenge == null ? null : challenge.declined().orElse(null);
  }
}
