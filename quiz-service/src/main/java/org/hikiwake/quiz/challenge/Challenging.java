package org.hikiwake.quiz.challenge;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Recourse;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.challenge.Challenge.Standing;
import org.hikiwake.quiz.challenge.Raising.Refusal;
import org.hikiwake.quiz.challenge.Said.Kind;
import org.hikiwake.quiz.grading.Score;

/**
 * What one can do about a mark that one finds wrong, and about a challenge. To grant one is to
 * correct the key, or to mark the answer by hand: it follows from the marks.
 */
public final class Challenging {

  /** So much is said of one answer, taking it back and raising it again included. */
  private static final int MOST_SAID = 20;

  private final ChallengeLog log;
  private final Clock clock;

  public Challenging(ChallengeLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /**
   * Why the student cannot challenge what an answer earned; empty where he can.
   *
   * @param now the quiz as it is now for him
   */
  public Optional<Refusal> obstacle(Quiz now, Attempt attempt, Item item) {
    return obstacle(now, attempt, item, log.of(attempt.id()));
  }

  /** The same where the challenges of the attempt are at hand. */
  public Optional<Refusal> obstacle(
      Quiz now, Attempt attempt, Item item, List<Challenge> challenges) {
    if (!now.rules().recourse().allowsAny()) {
      return Optional.of(Refusal.NOT_OFFERED);
    }
    if (!isTold(now, attempt)) {
      return Optional.of(Refusal.NOT_TOLD);
    }
    return markObstacle(attempt, item)
        .or(() -> standingObstacle(attempt, item, challenges))
        .or(() -> timeObstacle(now, attempt, item))
        .or(() -> numberObstacle(now.rules().recourse(), attempt, item, challenges));
  }

  private boolean isTold(Quiz now, Attempt attempt) {
    return attempt.hasEnded()
        && now.rules().release().allows(attempt.phase(now, clock.instant()), Aspect.CORRECTNESS);
  }

  private static Optional<Refusal> markObstacle(Attempt attempt, Item item) {
    Optional<Score> points = attempt.points(item);
    if (points.isEmpty()) {
      return Optional.of(Refusal.NOT_MARKED);
    }
    return points.get().compareTo(attempt.possible(item)) >= 0
        ? Optional.of(Refusal.FULL_MARKS)
        : Optional.empty();
  }

  /** Once answered, a mark cannot be challenged again; one that came after it can. */
  private static Optional<Refusal> standingObstacle(
      Attempt attempt, Item item, List<Challenge> challenges) {
    return find(challenges, item.position())
        .flatMap(
            challenge ->
                switch (challenge.standing(attempt)) {
                  case OPEN -> Optional.of(Refusal.OPEN_ALREADY);
                  case DECLINED ->
                      challenge.isLowered(attempt)
                          ? Optional.empty()
                          : Optional.of(Refusal.ANSWERED_ALREADY);
                  case GRANTED, WITHDRAWN -> Optional.empty();
                });
  }

  private Optional<Refusal> timeObstacle(Quiz now, Attempt attempt, Item item) {
    return until(now, attempt, item).filter(until -> clock.instant().isBefore(until)).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.TOO_LATE);
  }

  /**
   * Until when a mark can be challenged: its time begins when the student could first see whether
   * he was right, or when the mark was given, if that was later. Empty where he never can.
   */
  public Optional<Instant> until(Quiz now, Attempt attempt, Item item) {
    Optional<Mark> mark = attempt.mark(item);
    return attempt
        .whenEnded()
        .flatMap(ending -> now.told(Aspect.CORRECTNESS, ending.at()))
        .map(told -> mark.map(Mark::at).filter(told::isBefore).orElse(told))
        .map(from -> from.plus(now.rules().recourse().time()));
  }

  private static Optional<Refusal> numberObstacle(
      Recourse recourse, Attempt attempt, Item item, List<Challenge> challenges) {
    long others =
        challenges.stream()
            .filter(challenge -> challenge.position() != item.position())
            .map(challenge -> challenge.standing(attempt))
            .filter(standing -> standing == Standing.OPEN || standing == Standing.DECLINED)
            .count();
    boolean saidTooOften =
        find(challenges, item.position())
            .filter(challenge -> challenge.last().number() >= MOST_SAID)
            .isPresent();
    return others >= recourse.most() || saidTooOften
        ? Optional.of(Refusal.TOO_MANY)
        : Optional.empty();
  }

  /** Challenges what an answer earned; it is durable when this returns. */
  public Raising raise(Quiz now, Attempt attempt, Item item, String reason) {
    List<Challenge> challenges = log.of(attempt.id());
    Optional<Refusal> refusal = obstacle(now, attempt, item, challenges).or(() -> refusal(reason));
    if (refusal.isPresent()) {
      return new Raising.Refused(refusal.get());
    }
    Optional<Challenge> before = find(challenges, item.position());
    Said said = said(before, Kind.RAISED, reason, attempt, item, attempt.student());
    return append(attempt, item, said, then -> obstacle(now, attempt, item, then).isEmpty())
        ? new Raising.Raised(and(before, attempt, item, said))
        : refusedMeanwhile(now, attempt, item);
  }

  /** Somebody else, or the same student at another device, was faster. */
  private Raising refusedMeanwhile(Quiz now, Attempt attempt, Item item) {
    return new Raising.Refused(obstacle(now, attempt, item).orElse(Refusal.OPEN_ALREADY));
  }

  /** Why a reason is none; empty where it is. */
  public static Optional<Refusal> refusal(String reason) {
    if (reason.isBlank()) {
      return Optional.of(Refusal.NO_REASON);
    }
    return reason.length() > Said.LONGEST_REASON
        ? Optional.of(Refusal.REASON_TOO_LONG)
        : Optional.empty();
  }

  private Said said(
      Optional<Challenge> before,
      Kind kind,
      String reason,
      Attempt attempt,
      Item item,
      ActorId by) {
    int number = before.map(challenge -> challenge.last().number()).orElse(0) + 1;
    int mark = attempt.mark(item).map(Mark::number).orElse(0);
    return new Said(number, kind, reason, mark, by, clock.instant());
  }

  private boolean append(Attempt attempt, Item item, Said said, Predicate<List<Challenge>> fits) {
    return log.append(attempt.quiz().id(), attempt.id(), item.position(), said, fits);
  }

  private static Challenge and(Optional<Challenge> before, Attempt attempt, Item item, Said said) {
    return before
        .map(challenge -> challenge.and(said))
        .orElseGet(() -> new Challenge(attempt.id(), item.position(), List.of(said)));
  }

  /**
   * The student takes an open challenge back; one that is not open stays as it is.
   *
   * @return whether it was open
   */
  public boolean withdraw(Attempt attempt, Item item) {
    return say(attempt, item, Standing.OPEN, Kind.WITHDRAWN, "", attempt.student());
  }

  /**
   * An instructor says why the mark stands; a challenge that is not open stays as it is.
   *
   * @param reason for the student to read, neither blank nor longer than {@link
   *     Said#LONGEST_REASON}
   * @return whether it was open
   */
  public boolean decline(Attempt attempt, Item item, String reason, ActorId by) {
    if (refusal(reason).isPresent()) {
      throw new IllegalArgumentException("who declines a challenge says why");
    }
    return say(attempt, item, Standing.OPEN, Kind.DECLINED, reason, by);
  }

  /**
   * An instructor takes back that he declined a challenge, or has marked the answer as it was.
   *
   * @return whether it was declined
   */
  public boolean reopen(Attempt attempt, Item item, ActorId by) {
    return say(attempt, item, Standing.DECLINED, Kind.REOPENED, "", by);
  }

  private boolean say(
      Attempt attempt, Item item, Standing before, Kind kind, String reason, ActorId by) {
    return find(attempt, item)
        .filter(challenge -> challenge.standing(attempt) == before)
        .map(challenge -> said(Optional.of(challenge), kind, reason, attempt, item, by))
        .filter(said -> append(attempt, item, said, then -> true))
        .isPresent();
  }

  /** The challenges of an attempt, by position. */
  public List<Challenge> of(Attempt attempt) {
    return log.of(attempt.id());
  }

  /** All challenges of a quiz, those that were taken back included. */
  public List<Challenge> of(QuizId quiz) {
    return log.of(quiz);
  }

  /** The challenges of a quiz by the answers that they are about. */
  public List<Group> groups(QuizId quiz, Collection<Attempt> attempts) {
    return Group.of(log.of(quiz), attempts);
  }

  /** The challenge of what an answer earned; empty where nobody has challenged it. */
  public Optional<Challenge> find(Attempt attempt, Item item) {
    return find(log.of(attempt.id()), item.position());
  }

  private static Optional<Challenge> find(List<Challenge> challenges, int position) {
    return challenges.stream().filter(one -> one.position() == position).findFirst();
  }
}
