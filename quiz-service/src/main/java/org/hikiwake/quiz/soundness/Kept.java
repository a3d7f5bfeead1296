package org.hikiwake.quiz.soundness;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * What is said around each class of statements, put together when it is first asked for and then
 * kept, except where it is long: so a class takes no more than so much memory.
 */
final class Kept {

  private static final int LONGEST = 64;

  private final AtomicReferenceArray<Sayings> kept;
  private final IntFunction<Sayings> make;

  Kept(int size, IntFunction<Sayings> make) {
    kept = new AtomicReferenceArray<>(size);
    this.make = make;
  }

  Sayings of(int item) {
    Sayings there = kept.get(item);
    return there == null ? made(item) : there;
  }

  private Sayings made(int item) {
    Sayings made = make.apply(item);
    if (made.size() <= LONGEST) {
      kept.set(item, made);
    }
    return made;
  }
}
