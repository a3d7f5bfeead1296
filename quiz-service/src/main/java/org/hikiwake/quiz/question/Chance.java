package org.hikiwake.quiz.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chance that comes from outside, so that the same seed gives the same draw. */
public record Chance(RandomGenerator generator) {

  /** The items in random order (Fisher and Yates, as Durstenfeld gives it). */
  public <T> List<T> shuffled(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, below(i + 1));
    }
    return List.copyOf(shuffled);
  }

  /** The numbers from 0 up to that count, in random order; the same as of so many items. */
  public int[] shuffled(int count) {
    int[] shuffled = new int[count];
    for (int i = 1; i < count; i++) {
      shuffled[i] = i;
    }
    for (int i = count - 1; i > 0; i--) {
      int other = below(i + 1);
      int one = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = one;
    }
    return shuffled;
  }

  /** At most that many of the items, in random order. */
  public <T> List<T> sample(List<T> items, int most) {
    List<T> shuffled = shuffled(items);
    return shuffled.subList(0, Math.min(most, shuffled.size()));
  }

  /** A number from 0 to 1. */
  public double share() {
    return below(1 << 20) / (double) (1 << 20);
  }

  /** One of the items. */
  public <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  /**
   * A number from 0 to one less than the bound. Made of whole 64-bit values, since how a generator
   * makes bounded ones may change with the Java version; the remainder's bias is below 2^-50.
   */
  private int below(int bound) {
    return (int) Long.remainderUnsigned(generator.nextLong(), bound);
  }
}
