package org.hikiwake.quiz.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Starting.Reason;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;

/** What one can do with attempts: start one, work on it, hand it in. */
public final class Attempting {

  /** So many are finished at a time, that others get their turn. */
  private static final int MOST_SETTLED = 100;

  private final Attempts attempts;
  private final Clock clock;
  private final Supplier<Seed> seeds;

  /**
   * @param clock the only one there is: what a device says is taken into account, and never trusted
   * @param seeds gives a new seed for each attempt
   */
  public Attempting(Attempts attempts, Clock clock, Supplier<Seed> seeds) {
    this.attempts = attempts;
    this.clock = clock;
    this.seeds = seeds;
  }

  /**
   * Starts an attempt, or goes on with the one that runs already.
   *
   * @param quiz as it is for the student
   * @param password what the student typed; empty where none is asked
   */
  public Starting start(Quiz quiz, ActorId student, String password) {
    Made made = attempts.made(quiz.id(), student);
    return running(made)
        .<Starting>map(Starting.Running::new)
        .or(() -> obstacle(quiz, made.number()).map(Starting.Refused::new))
        .or(() -> passwordObstacle(quiz, password).map(Starting.Refused::new))
        .orElseGet(() -> begin(quiz, student, made.number() + 1, password));
  }

  private Optional<Attempt> running(Made made) {
    return made.unended().stream()
        .flatMap(id -> find(id).stream())
        .filter(attempt -> !attempt.hasEnded())
        .findFirst();
  }

  /** Why a student who has made so many attempts cannot start one now; empty where he can. */
  public Optional<Reason> obstacle(Quiz quiz, int made) {
    Optional<Reason> closed =
        switch (quiz.stage(clock.instant())) {
          case DRAFT -> Optional.of(Reason.NOT_PUBLISHED);
          case COMING -> Optional.of(Reason.NOT_OPEN_YET);
          case CLOSED -> Optional.of(Reason.CLOSED);
          case OPEN -> Optional.empty();
        };
    return closed.or(
        () ->
            quiz.rules().allowance().allowAnother(made)
                ? Optional.empty()
                : Optional.of(Reason.NO_ATTEMPT_LEFT));
  }

  private static Optional<Reason> passwordObstacle(Quiz quiz, String password) {
    return quiz.rules().asksPassword() && !quiz.rules().password().equals(password.strip())
        ? Optional.of(Reason.WRONG_PASSWORD)
        : Optional.empty();
  }

  /** Where another request was first, its attempt is the one that runs. */
  private Starting begin(Quiz quiz, ActorId student, int number, String password) {
    Attempt attempt =
        Attempt.begin(AttemptId.random(), quiz, student, number, seeds.get(), clock.instant());
    return attempts.add(attempt) ? new Starting.Running(attempt) : start(quiz, student, password);
  }

  /** The attempt as it stands now: finished, where its time is up. */
  public Optional<Attempt> find(AttemptId id) {
    return attempts.find(id).map(this::settled);
  }

  /** A student's attempts at a quiz as they stand now, in their order. */
  public List<Attempt> of(QuizId quiz, ActorId student) {
    return attempts.of(quiz, student).stream().map(this::settled).toList();
  }

  /** All attempts at a quiz as they stand now, by student and number. */
  public List<Attempt> of(QuizId quiz) {
    return attempts.of(quiz).stream().map(this::settled).toList();
  }

  /** Those of some students alone, likewise. */
  public List<Attempt> of(QuizId quiz, Collection<ActorId> students) {
    return attempts.of(quiz, students).stream().map(this::settled).toList();
  }

  private Attempt settled(Attempt attempt) {
    return attempt.isClosed(clock.instant()) ? end(attempt) : attempt;
  }

  /** Does something in an attempt; what is taken is durable when this returns. */
  public Taking take(Attempt attempt, Act act, Item item, @Nullable Given given) {
    return take(attempt, act, item, given, Stamp.at(clock.instant()));
  }

  /**
   * The same for an answer that a device sends by itself.
   *
   * @param claimed when the device says that it was given
   */
  public Taking save(
      Attempt attempt, Item item, Given given, Instant claimed, Stamp.Origin origin) {
    return take(attempt, Act.SAVE, item, given, new Stamp(clock.instant(), claimed, origin));
  }

  /** Where another entry came first, this one is taken into the record that there is now. */
  private Taking take(Attempt attempt, Act act, Item item, @Nullable Given given, Stamp stamp) {
    Taking taking = attempt.take(act, item, given, stamp);
    boolean lost =
        taking.fold(
            new Taking.Cases<>(
                taken -> !attempts.append(attempt.id(), taken.entry()),
                known -> false,
                notMarked -> false,
                refused -> false));
    return lost ? take(reread(attempt), act, item, given, stamp) : taking;
  }

  private Attempt reread(Attempt attempt) {
    return attempts.find(attempt.id()).orElseThrow();
  }

  /**
   * Hands an attempt in; one that has ended stays as it is. One whose time is up is finished when
   * the grace is over, since another device of its student may still send what it has kept.
   */
  public Attempt handIn(Attempt attempt) {
    Instant now = clock.instant();
    return attempt.isOver(now) && !attempt.isClosed(now) ? attempt : end(attempt);
  }

  private Attempt end(Attempt attempt) {
    Attempt ended = attempt.end(clock.instant());
    if (attempt.hasEnded() || attempts.end(ended)) {
      return ended;
    }
    return end(reread(attempt));
  }

  /**
   * Finishes attempts whose time is up, whether anybody looks at them or not.
   *
   * @return how many were finished
   */
  public int settle() {
    int finished = 0;
    List<RuntimeException> failures = new ArrayList<>();
    for (AttemptId id : attempts.unfinished(clock.instant(), MOST_SETTLED)) {
      try {
        finished += find(id).filter(Attempt::hasEnded).isPresent() ? 1 : 0;
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    failures.stream().findFirst().ifPresent(Attempting::fail);
    return finished;
  }

  /** One that cannot be finished holds up none of the others, and is not passed over in silence. */
  private static void fail(RuntimeException failure) {
    throw new IllegalStateException("an attempt could not be finished", failure);
  }
}
