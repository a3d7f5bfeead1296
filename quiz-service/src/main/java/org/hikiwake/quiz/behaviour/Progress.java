package org.hikiwake.quiz.behaviour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.behaviour.Answering.Refusal;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * How one question stands. All of it follows from the tries, so that the same tries always make the
 * same state. It does not change: what happens makes the next state of it.
 *
 * @param tries what was taken, in its order; none is ever removed
 * @param ended whether the test that it is part of has ended
 */
public record Progress(Behaviour behaviour, List<Try> tries, boolean ended) {

  public Progress {
    tries = List.copyOf(tries);
  }

  /** A question to which nothing was given yet. */
  public static Progress begin(Behaviour behaviour) {
    return new Progress(behaviour, List.of(), false);
  }

  /**
   * Marks a response and says what comes of it; this state stays as it is.
   *
   * @param certainty how certain it is said to be; of no account where that is not asked
   */
  public Answering<Progress> respond(
      Question question, Response response, @Nullable Certainty certainty, Instant now) {
    Certainty asked = behaviour.asksCertainty() ? certainty : null;
    Optional<Try> before = counting().stream().filter(t -> t.gives(response, asked)).findFirst();
    if (before.isPresent()) {
      return new Answering.Repeated<>(before.get());
    }
    return refusal()
        .<Answering<Progress>>map(Answering.Refused::new)
        .orElseGet(() -> mark(question.check(response), response, asked, now));
  }

  private Optional<Refusal> refusal() {
    if (isEnough()) {
      return Optional.of(Refusal.ALREADY_ANSWERED);
    }
    return ended ? Optional.of(Refusal.ENDED) : Optional.empty();
  }

  private Answering<Progress> mark(
      Outcome outcome, Response response, @Nullable Certainty certainty, Instant now) {
    return outcome.fold(
        new Outcome.Cases<Answering<Progress>>(
            graded -> taken(new Try(response, certainty, graded, now)),
            Answering.NotMarked::new,
            awaiting -> taken(new Try(response, certainty, awaiting, now))));
  }

  private Answering<Progress> taken(Try given) {
    return new Answering.Taken<>(with(given), given);
  }

  /** The same with a try that is taken as it is: what stands at the end is not refused. */
  public Progress with(Try given) {
    List<Try> more = new ArrayList<>(tries);
    more.add(given);
    return new Progress(behaviour, more, ended);
  }

  /** The same after the end of the test. */
  public Progress end() {
    return new Progress(behaviour, tries, true);
  }

  /** The latest try, which is the one to show. */
  public Optional<Try> latest() {
    return tries.isEmpty() ? Optional.empty() : Optional.of(Try.last(tries));
  }

  /** The tries that count: all of them, or just the last where it takes the place of the others. */
  public List<Try> counting() {
    return behaviour.defers() && !tries.isEmpty() ? List.of(Try.last(tries)) : tries;
  }

  /** Whether nothing more is taken, so that everything may be told. */
  public boolean isFinished() {
    return ended || isEnough();
  }

  private boolean isEnough() {
    return !behaviour.defers()
        && latest().filter(t -> t.isRight() || t.awaitsPerson() || isLast()).isPresent();
  }

  private boolean isLast() {
    return tries.size() >= behaviour.mostTries().orElse(Integer.MAX_VALUE);
  }

  /** Whether a response is still to be given, so that one comes back to the question. */
  public boolean isOpen() {
    return !isFinished() && (tries.isEmpty() || !behaviour.defers());
  }

  /**
   * What the tries have earned so far. Whether it may be told is said by {@link #shown}.
   *
   * @return empty where nothing was given, and where a person has to say
   */
  public Optional<Score> mark() {
    return latest().filter(t -> !t.awaitsPerson()).flatMap(t -> behaviour.mark(counting()));
  }

  /** What may be told now, at most. */
  public Shown shown() {
    return latest().map(this::shown).orElseGet(Shown.Unanswered::new);
  }

  private Shown shown(Try latest) {
    if (isFinished()) {
      return new Shown.Revealed(latest.outcome(), mark().orElse(null));
    }
    return behaviour.defers() ? new Shown.Kept() : judged(latest);
  }

  private Shown judged(Try latest) {
    Integer left =
        behaviour.mostTries().isPresent() ? behaviour.mostTries().getAsInt() - tries.size() : null;
    return new Shown.Judged(
        latest.fraction(), mark().orElse(Score.ZERO), behaviour.attainable(tries.size()), left);
  }
}
