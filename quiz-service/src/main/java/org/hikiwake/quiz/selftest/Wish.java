package org.hikiwake.quiz.selftest;

import java.util.Set;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.question.Kind;

/**
 * What somebody wants to be asked, and when it is marked. An empty set stands for everything, but
 * for the kinds that only a person can mark: nobody does in a self-test, so they are asked only
 * where they are named.
 *
 * @param topics topics; one that contains others stands for them too
 * @param length how many questions, from 1 to {@link #MAX_LENGTH}
 */
public record Wish(
    PackId pack,
    Set<ReadingId> readings,
    Set<TopicId> topics,
    Set<Kind> kinds,
    int length,
    Behaviour behaviour) {

  public static final int MAX_LENGTH = 50;
  public static final int USUAL_LENGTH = 10;

  /** The kinds whose answers a person has to mark. */
  public static final Set<Kind> MARKED_BY_A_PERSON = Set.of(Kind.ESSAY);

  public Wish {
    readings = Set.copyOf(readings);
    topics = Set.copyOf(topics);
    kinds = Set.copyOf(kinds);
    if (length < 1 || length > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a self-test has 1 to " + MAX_LENGTH + " questions, not " + length);
    }
  }

  /** The same, marked at once, as is usual in practice. */
  public Wish(
      PackId pack, Set<ReadingId> readings, Set<TopicId> topics, Set<Kind> kinds, int length) {
    this(pack, readings, topics, kinds, length, new ImmediateFeedback());
  }

  /** Everything in the pack, at the usual length. */
  public static Wish anythingFrom(PackId pack) {
    return new Wish(pack, Set.of(), Set.of(), Set.of(), USUAL_LENGTH);
  }

  /** The same questions, marked by that behaviour. */
  public Wish by(Behaviour other) {
    return new Wish(pack, readings, topics, kinds, length, other);
  }

  /** Whether questions of that kind may be asked. */
  public boolean wants(Kind kind) {
    return kinds.isEmpty() ? !MARKED_BY_A_PERSON.contains(kind) : kinds.contains(kind);
  }
}
