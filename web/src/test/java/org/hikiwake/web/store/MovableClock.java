package org.hikiwake.web.store;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The clock of the tests' server: it goes like every other, and can be put forward for a while. */
public final class MovableClock extends Clock {

  private static final MovableClock THE_ONE = new MovableClock();

  private final Clock real = Clock.tickMillis(ZoneOffset.UTC);
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  private MovableClock() {}

  /** What comes of the work when it is done that much later. */
  public static <T> T after(Duration time, Supplier<T> work) {
    THE_ONE.ahead.set(time);
    try {
      return work.get();
    } finally {
      THE_ONE.ahead.set(Duration.ZERO);
    }
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return real.withZone(zone);
  }

  /** Takes the place of the real one. */
  @Mock
  @Singleton
  static class Producer {

    @Produces
    @Mock
    @Singleton
    Clock clock() {
      return THE_ONE;
    }
  }
}
