package org.hikiwake.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.behaviour.Try;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.jspecify.annotations.Nullable;

/**
 * What a student has made of one question.
 *
 * @param progress what was marked at once; nothing where the behaviour defers that
 * @param draft what was saved since then and is not marked yet; null for nothing
 * @param drafted when that was given; null where there is none
 * @param flagged whether he means to come back to it
 */
public record Work(
    Item item,
    Progress progress,
    @Nullable Given draft,
    @Nullable Instant drafted,
    boolean flagged) {

  /** What he sees when he comes to it: what he gave last. */
  public Optional<Given> given() {
    return Optional.ofNullable(draft)
        .or(() -> progress.latest().map(t -> new Given(t.response(), t.certainty())));
  }

  /** Whether something stands there that will be marked, or was. */
  public boolean isAnswered() {
    return given().filter(given -> !given.isBlank()).isPresent();
  }

  /** Why what stands there cannot be marked as it is; that tells nothing of the key. */
  public Optional<Outcome.Ungradable> flaw() {
    return Optional.ofNullable(draft)
        .map(given -> item.question().check(given.response()))
        .flatMap(
            outcome ->
                outcome.fold(
                    new Outcome.Cases<>(
                        graded -> Optional.empty(), Optional::of, awaiting -> Optional.empty())));
  }

  /** Whether something more can be given. */
  public boolean isOpen() {
    return !progress.isFinished();
  }

  /** The same after the end: what was left as a draft is handed in. */
  public Progress handedIn() {
    return draft == null || progress.isFinished() ? progress.end() : withDraft(draft).end();
  }

  /** The same with nothing left to hand in, so that it is marked but once however much is asked. */
  Work handIn() {
    return new Work(item, handedIn(), null, null, flagged);
  }

  private Progress withDraft(Given last) {
    Outcome outcome = item.question().submit(last.response());
    Instant at = drafted == null ? Instant.EPOCH : drafted;
    return progress.with(new Try(last.response(), last.certainty(), outcome, at));
  }

  /** The share of the points that it earns if it is handed in; null where only a person can say. */
  @Nullable Score share() {
    Progress last = handedIn();
    return last.latest().isPresent() ? last.mark().orElse(null) : Score.ZERO;
  }

  /** The same, to compare by: what a person has to say counts for nothing yet. */
  Score earns() {
    Score share = share();
    return share == null ? Score.ZERO : share;
  }

  /** By which rules what he wrote is taken or not, part by part; empty where he wrote nothing. */
  List<Compared> compared() {
    return handedIn().latest().map(last -> last.outcome().compared()).orElse(List.of());
  }

  /** What came of it in the end: of what he gave last, or of giving nothing. */
  public Outcome outcome() {
    Outcome outcome =
        handedIn().latest().map(Try::outcome).orElseGet(() -> item.question().nothing());
    return Alternatives.told(outcome, item.alternatives());
  }
}
