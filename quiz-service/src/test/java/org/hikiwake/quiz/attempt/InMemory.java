package org.hikiwake.quiz.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.quiz.assignment.QuizId;

/** Keeps attempts for as long as a test takes. */
public final class InMemory implements Attempts {

  private final Map<AttemptId, Attempt> kept = new LinkedHashMap<>();

  @Override
  public boolean add(Attempt attempt) {
    boolean taken =
        of(attempt.quiz().id(), attempt.student()).stream()
            .anyMatch(a -> a.number() == attempt.number());
    if (!taken) {
      kept.put(attempt.id(), attempt);
    }
    return !taken;
  }

  @Override
  public Optional<Attempt> find(AttemptId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<Attempt> of(QuizId quiz, ActorId student) {
    return kept.values().stream()
        .filter(a -> a.quiz().id().equals(quiz) && a.student().equals(student))
        .toList();
  }

  @Override
  public boolean append(AttemptId id, Entry entry) {
    Attempt attempt = kept.get(id);
    boolean next = entry.number() == attempt.entries().size() + 1 && !attempt.hasEnded();
    if (next) {
      List<Entry> more = new ArrayList<>(attempt.entries());
      more.add(entry);
      kept.put(id, with(attempt, more));
    }
    return next;
  }

  /** All that there are, at whatever quiz. */
  public List<Attempt> all() {
    return List.copyOf(kept.values());
  }

  @Override
  public List<Attempt> of(QuizId quiz) {
    return kept.values().stream().filter(a -> a.quiz().id().equals(quiz)).toList();
  }

  @Override
  public boolean mark(AttemptId id, Mark mark) {
    Attempt a = kept.get(id);
    List<Mark> more = new ArrayList<>(a.marks());
    if (more.stream().filter(m -> m.position() == mark.position()).count() != mark.number() - 1) {
      return false;
    }
    more.add(mark);
    kept.put(
        id,
        new Attempt(
            a.id(),
            a.quiz(),
            a.student(),
            a.number(),
            a.seed(),
            a.started(),
            a.due(),
            a.entries(),
            a.ending(),
            more));
    return true;
  }

  private static Attempt with(Attempt a, List<Entry> entries) {
    return new Attempt(
        a.id(),
        a.quiz(),
        a.student(),
        a.number(),
        a.seed(),
        a.started(),
        a.due(),
        entries,
        a.ending(),
        a.marks());
  }

  @Override
  public boolean end(Attempt ended) {
    Attempt attempt = kept.get(ended.id());
    boolean same = !attempt.hasEnded() && attempt.entries().size() == ended.entries().size();
    if (same) {
      kept.put(ended.id(), ended);
    }
    return same;
  }

  @Override
  public List<AttemptId> unfinished(Instant then, int most) {
    return kept.values().stream()
        .filter(a -> !a.hasEnded() && a.isClosed(then))
        .limit(most)
        .map(Attempt::id)
        .toList();
  }
}
