package org.hikiwake.quiz.selftest;

import java.util.Set;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Kind;

/**
 * What somebody wants to be asked. An empty set stands for everything.
 *
 * @param topics topics; one that contains others stands for them too
 * @param length how many questions, from 1 to {@link #MAX_LENGTH}
 */
public record Wish(
    PackId pack, Set<ReadingId> readings, Set<TopicId> topics, Set<Kind> kinds, int length) {

  public static final int MAX_LENGTH = 50;
  public static final int USUAL_LENGTH = 10;

  public Wish {
    readings = Set.copyOf(readings);
    topics = Set.copyOf(topics);
    kinds = Set.copyOf(kinds);
    if (length < 1 || length > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a self-test has 1 to " + MAX_LENGTH + " questions, not " + length);
    }
  }

  /** Everything in the pack, at the usual length. */
  public static Wish anythingFrom(PackId pack) {
    return new Wish(pack, Set.of(), Set.of(), Set.of(), USUAL_LENGTH);
  }
}
