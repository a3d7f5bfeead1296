package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.withholding.Asked;
import org.hikiwake.web.pack.Withholding;
import org.jspecify.annotations.Nullable;

/**
 * What the coming and open quizzes of all courses ask. What is published here is known at once;
 * what another node publishes, some seconds later.
 */
@ApplicationScoped
class AskedByQuizzes implements Withholding {

  private static final Duration REMEMBERED = Duration.ofSeconds(2);

  private final Quizzes quizzes;
  private final Clock clock;
  private final Takers takers;

  /** So that what was read before a change is not kept after it. */
  private final AtomicInteger changes = new AtomicInteger();

  private volatile @Nullable Reading last;

  AskedByQuizzes(Quizzes quizzes, Takers takers, Clock clock) {
    this.quizzes = quizzes;
    this.takers = takers;
    this.clock = clock;
  }

  /** What was read, and when. */
  private record Reading(Instant at, Map<PackId, Asked> byPack) {

    boolean isFresh(Instant now) {
      return Duration.between(at, now).abs().compareTo(REMEMBERED) < 0;
    }
  }

  @Override
  public Asked of(PackId pack) {
    Instant now = clock.instant();
    Reading known = last;
    if (known == null || !known.isFresh(now)) {
      int before = changes.get();
      known = new Reading(now, read(now));
      if (changes.get() == before) {
        last = known;
      }
    }
    return known.byPack().getOrDefault(pack, Asked.NOTHING);
  }

  /** Who began with an earlier revision, or before the quiz was taken back, still sits over it. */
  private Map<PackId, Asked> read(Instant now) {
    Map<PackId, Asked> byPack = new HashMap<>();
    Stream.concat(
            quizzes.notClosed(now).stream(),
            takers.running().stream().map(sat -> quizzes.find(sat.quiz(), sat.revision())))
        .forEach(quiz -> enter(quiz, byPack));
    return byPack;
  }

  private void enter(Quiz quiz, Map<PackId, Asked> byPack) {
    Instant until = quizzes.find(quiz.id()).flatMap(a -> a.quiz().over()).orElse(null);
    quiz.slots().stream()
        .map(slot -> slot.version().provenance())
        .forEach(p -> byPack.merge(p.pack(), new Asked(Set.copyOf(p.keyed()), until), Asked::and));
  }

  void forget(@Observes QuizRevised revised) {
    changes.incrementAndGet();
    last = null;
  }
}
