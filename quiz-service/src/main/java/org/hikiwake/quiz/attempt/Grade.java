package org.hikiwake.quiz.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.grading.Score;
import org.jspecify.annotations.Nullable;

/**
 * How a student stands in a quiz, and what of his attempts counts.
 *
 * @param quiz as it is now for him; by its rules it is decided which attempt counts
 * @param attempts his, in their order
 * @param excused whether the quiz is left out of what he is measured by
 * @param set what a person says that he has, instead of what his attempts earned; null where nobody
 *     does
 */
public record Grade(Quiz quiz, List<Attempt> attempts, boolean excused, @Nullable Result set) {

  /** How far he has come. */
  public enum State {
    NOT_STARTED,
    /** Not started, and it has closed. */
    MISSED,
    IN_PROGRESS,
    HANDED_IN,
    TIME_UP
  }

  public Grade {
    attempts = List.copyOf(attempts);
  }

  /** As his attempts say. */
  public Grade(Quiz quiz, List<Attempt> attempts, boolean excused) {
    this(quiz, attempts, excused, null);
  }

  public boolean isSet() {
    return set != null;
  }

  public State state(Instant now) {
    if (attempts.isEmpty()) {
      return quiz.stage(now) == Quiz.Stage.CLOSED ? State.MISSED : State.NOT_STARTED;
    }
    Attempt latest = attempts.get(attempts.size() - 1);
    if (!latest.hasEnded()) {
      return State.IN_PROGRESS;
    }
    return latest.isTimeUp() ? State.TIME_UP : State.HANDED_IN;
  }

  /** The attempt that goes on. */
  public Optional<Attempt> running() {
    return attempts.stream().filter(attempt -> !attempt.hasEnded()).findFirst();
  }

  public List<Attempt> ended() {
    return attempts.stream().filter(Attempt::hasEnded).toList();
  }

  /** How many answers came after the end of their attempt, from what a device had kept. */
  public long late() {
    return attempts.stream()
        .mapToLong(attempt -> attempt.entries().stream().filter(attempt::isLate).count())
        .sum();
  }

  /** What was set, or else counts of the attempts that have ended; empty where none has. */
  public Optional<Result> result() {
    if (set != null) {
      return Optional.of(set);
    }
    List<Result> results = ended().stream().map(Result::of).toList();
    if (results.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (quiz.rules().allowance().counting()) {
          case FIRST -> results.get(0);
          case LAST -> results.get(results.size() - 1);
          case HIGHEST -> highest(results);
          case MEAN -> mean(results);
        });
  }

  /** An attempt that is not marked to the end could still become the highest. */
  private static Result highest(List<Result> results) {
    Result best = results.stream().max(Comparator.comparing(Result::share)).orElseThrow();
    return new Result(best.earned(), best.possible(), Result.sum(results).awaiting());
  }

  private static Result mean(List<Result> results) {
    Result sum = Result.sum(results);
    Score parts = Score.points(results.size());
    return new Result(
        sum.earned().dividedBy(parts), sum.possible().dividedBy(parts), sum.awaiting());
  }

  /**
   * What goes into his total: what counts, or nothing out of all where he let the quiz pass. Empty
   * where he is excused, and while he can still take it.
   */
  public Optional<Result> counted(Instant now) {
    if (excused) {
      return Optional.empty();
    }
    return !isSet() && state(now) == State.MISSED
        ? Optional.of(new Result(Score.ZERO, quiz.possible(), 0))
        : result();
  }

  /** Whether he himself may see what it came to: not before he may see each of his marks. */
  public boolean isTold(Instant now) {
    return ended().stream()
        .allMatch(a -> quiz.rules().release().allows(a.phase(quiz, now), Aspect.MARKS));
  }
}
