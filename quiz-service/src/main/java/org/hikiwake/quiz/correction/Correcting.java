package org.hikiwake.quiz.correction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.correction.Corrected.Refusal;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.Rekeying;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.QuestionVersion;

/** Corrects keys that were found wrong: shows who moves, corrects, and marks everybody anew. */
public final class Correcting {

  /** After so long every node knows of a correction. */
  public static final Duration SPREAD = Duration.ofSeconds(10);

  private static final Explanation UNSAID = new Explanation("", List.of());

  private final CorrectionLog log;
  private final Attempting attempting;
  private final Attempts attempts;
  private final Clock clock;

  public Correcting(CorrectionLog log, Attempting attempting, Attempts attempts, Clock clock) {
    this.log = log;
    this.attempting = attempting;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** Why the remedy cannot be applied to the question; empty where it can. */
  public Optional<Refusal> refusal(QuizId quiz, QuestionVersion version, Remedy remedy) {
    Corrections before = log.of(quiz);
    return remedy.fold(
        new Remedy.Cases<>(
            also ->
                refusal(version, also.response())
                    .or(() -> already(before, version, also.response())),
            only -> refusal(version, only.response()).or(() -> already(before, version, only)),
            full -> Optional.empty(),
            out -> Optional.empty(),
            back -> notInForce(before, version, back)));
  }

  private static Optional<Refusal> refusal(QuestionVersion version, Response response) {
    Question question = version.question();
    if (question.keyedResponse().isEmpty()) {
      return Optional.of(Refusal.NO_KEY);
    }
    Optional<Refusal> unfit =
        question
            .check(response)
            .fold(
                new Outcome.Cases<>(
                    graded -> Optional.empty(),
                    ungradable -> Optional.of(refusal(ungradable.reason())),
                    awaiting -> Optional.of(Refusal.NO_KEY)));
    return unfit.or(() -> incomplete(question, response));
  }

  private static Refusal refusal(Reason reason) {
    return reason == Reason.NOT_A_NUMBER ? Refusal.NOT_A_NUMBER : Refusal.NOTHING_GIVEN;
  }

  private static Optional<Refusal> incomplete(Question question, Response response) {
    return Rekeying.of(question, response, UNSAID).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.INCOMPLETE);
  }

  private static Optional<Refusal> already(
      Corrections before, QuestionVersion version, Response response) {
    return before.keying(version).isRight(version.question(), response)
        ? Optional.of(Refusal.RIGHT_ALREADY)
        : Optional.empty();
  }

  /** To say of one of several that it alone is right is another thing. */
  private static Optional<Refusal> already(
      Corrections before, QuestionVersion version, Remedy.OnlyRight only) {
    return before.keying(version).keys() == 1
        ? already(before, version, only.response())
        : Optional.empty();
  }

  private static Optional<Refusal> notInForce(
      Corrections before, QuestionVersion version, Remedy.TakenBack back) {
    boolean inForce =
        before
            .find(back.correction())
            .filter(correction -> correction.isAbout(version) && before.isInForce(correction))
            .isPresent();
    return inForce ? Optional.empty() : Optional.of(Refusal.NOT_IN_FORCE);
  }

  /** Who would move by a remedy that can be applied. */
  public Preview preview(
      QuizId quiz, QuestionVersion version, Remedy remedy, String reason, ActorId by) {
    Corrections before = log.of(quiz);
    Correction next = next(before, version, remedy, reason, by);
    return Preview.of(attempting.of(quiz), version, before.and(next), clock.instant());
  }

  private Correction next(
      Corrections before, QuestionVersion version, Remedy remedy, String reason, ActorId by) {
    return new Correction(before.count() + 1, version, remedy, reason, by, clock.instant());
  }

  /**
   * Corrects the question and marks everybody anew. The correction is durable when this returns; if
   * the rest is cut short, {@link #catchUp} does it.
   *
   * @param seen how many corrections there were when it was decided
   */
  public Corrected correct(
      QuizId quiz, QuestionVersion version, Remedy remedy, String reason, ActorId by, int seen) {
    Optional<Refusal> refusal = refusal(quiz, version, remedy).or(() -> refusal(reason));
    if (refusal.isPresent()) {
      return new Corrected.Refused(refusal.get());
    }
    Corrections before = log.of(quiz);
    Correction next = next(before, version, remedy, reason, by);
    return before.count() == seen && log.append(quiz, next)
        ? new Corrected.Done(next, apply(quiz))
        : new Corrected.Overtaken();
  }

  /** Why the reason for a correction is none; empty where it is. */
  public static Optional<Refusal> refusal(String reason) {
    if (reason.isBlank()) {
      return Optional.of(Refusal.NO_REASON);
    }
    return reason.length() > Correction.LONGEST_REASON
        ? Optional.of(Refusal.REASON_TOO_LONG)
        : Optional.empty();
  }

  /**
   * Gives the marks that are due. Where somebody marks the same answer meanwhile, his mark stays.
   *
   * @return how many were given
   */
  private int apply(QuizId quiz) {
    Instant now = clock.instant();
    int given = 0;
    for (Attempt attempt : attempting.of(quiz)) {
      for (Mark mark : attempt.due(now)) {
        given += attempts.mark(attempt.id(), mark) ? 1 : 0;
      }
    }
    return given;
  }

  /**
   * Finishes what was cut short, and marks those anew who handed in at a node that did not know of
   * the correction yet.
   */
  public void catchUp() {
    Instant known = clock.instant().minus(SPREAD);
    for (QuizId quiz : log.unsettled(known)) {
      int last = lastBefore(log.of(quiz), known);
      apply(quiz);
      log.settled(quiz, last, clock.instant());
    }
  }

  private static int lastBefore(Corrections corrections, Instant known) {
    return corrections.all().stream()
        .filter(correction -> correction.at().isBefore(known))
        .mapToInt(Correction::number)
        .max()
        .orElse(0);
  }
}
