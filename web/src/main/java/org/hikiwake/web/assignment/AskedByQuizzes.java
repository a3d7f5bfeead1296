package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.withholding.Asked;
import org.hikiwake.web.pack.Withholding;
import org.hikiwake.web.store.Remembered;

/**
 * What the coming and open quizzes of all courses ask. What is published here is known at once;
 * what another node publishes, some seconds later.
 */
@ApplicationScoped
class AskedByQuizzes implements Withholding {

  private final Quizzes quizzes;
  private final Clock clock;
  private final Takers takers;

  private final Remembered<Map<PackId, Asked>> asked = new Remembered<>();

  AskedByQuizzes(Quizzes quizzes, Takers takers, Clock clock) {
    this.quizzes = quizzes;
    this.takers = takers;
    this.clock = clock;
  }

  @Override
  public Asked of(PackId pack) {
    Instant now = clock.instant();
    return asked.get(now, () -> read(now)).getOrDefault(pack, Asked.NOTHING);
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
        .forEach(p -> byPack.merge(p.pack(), new Asked(p.asked(), until), Asked::and));
  }

  void forget(@Observes QuizRevised revised) {
    asked.forget();
  }
}
