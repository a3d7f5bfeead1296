package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.version.Provenance;
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
  private volatile @Nullable Reading last;

  AskedByQuizzes(Quizzes quizzes, Clock clock) {
    this.quizzes = quizzes;
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
      known = new Reading(now, read(now));
      last = known;
    }
    return known.byPack().getOrDefault(pack, Asked.NOTHING);
  }

  private Map<PackId, Asked> read(Instant now) {
    Map<PackId, Asked> byPack = new HashMap<>();
    for (Quiz quiz : quizzes.notClosed(now)) {
      quiz.slots().stream()
          .map(slot -> slot.version().provenance())
          .forEach(p -> byPack.merge(p.pack(), asked(p, quiz), Asked::and));
    }
    return byPack;
  }

  private static Asked asked(Provenance provenance, Quiz quiz) {
    return new Asked(Set.copyOf(provenance.keyed()), quiz.rules().window().closes());
  }

  void forget(@Observes QuizRevised revised) {
    last = null;
  }
}
