package org.hikiwake.web.store;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read a moment ago, for what is asked at every request. Another node may write: then it
 * is known here some seconds later.
 */
public final class Remembered<T> {

  private static final Duration FOR = Duration.ofSeconds(2);

  /** So that what was read before a change is not kept after it. */
  private final AtomicInteger changes = new AtomicInteger();

  private volatile @Nullable Reading<T> last;

  /** What was read, and when. */
  private record Reading<T>(Instant at, T value) {

    boolean isFresh(Instant now) {
      return Duration.between(at, now).abs().compareTo(FOR) < 0;
    }
  }

  /** What is remembered, or what there is now. */
  public T get(Instant now, Supplier<T> reader) {
    Reading<T> known = last;
    if (known == null || !known.isFresh(now)) {
      int before = changes.get();
      known = new Reading<>(now, reader.get());
      if (changes.get() == before) {
        last = known;
      }
    }
    return known.value();
  }

  /** To be called when something was written here. */
  public void forget() {
    changes.incrementAndGet();
    last = null;
  }
}
