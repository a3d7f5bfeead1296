package org.hikiwake.quiz.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A clock that shows what a test says. */
public final class Ticking extends Clock {

  private final Supplier<Instant> now;

  public Ticking(Supplier<Instant> now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
