package org.hikiwake.quiz.attempt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hikiwake.quiz.attempt.Judging.Refusal;
import org.hikiwake.quiz.grading.Score;

/** Marks answers by hand: those that wait for a person, and any other for a reason. */
public final class Marking {

  private final Attempts attempts;
  private final Clock clock;

  public Marking(Attempts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * Keeps what somebody says of an answer; it is durable when this returns.
   *
   * @param seen how many marks stood on the answer when he looked at it: where there are more by
   *     now, somebody else was faster
   */
  public Judging mark(Attempt attempt, Item item, Judgement judgement, ActorId marker, int seen) {
    if (attempt.hasEnded() && attempt.marks(item).size() != seen) {
      return new Judging.Overtaken();
    }
    return refusal(attempt, item, judgement)
        .<Judging>map(refused -> refused)
        .orElseGet(() -> append(attempt, mark(attempt, item, judgement, marker)));
  }

  private static Optional<Judging.Refused> refusal(
      Attempt attempt, Item item, Judgement judgement) {
    if (!attempt.hasEnded()) {
      return refused(Refusal.NOT_ENDED);
    }
    if (!item.slot().counts()) {
      return refused(Refusal.LEFT_OUT);
    }
    Rubric rubric = Rubric.of(attempt, item);
    if (judgement.points().size() != rubric.lines().size()) {
      return refused(Refusal.OTHER_LINES);
    }
    return pointsRefusal(rubric, judgement.points())
        .or(() -> finenessRefusal(rubric, judgement.points()))
        .or(() -> noteRefusal(attempt.mark(item), rubric, judgement));
  }

  private static Optional<Judging.Refused> refused(Refusal reason) {
    return Optional.of(new Judging.Refused(reason, 0));
  }

  private static Optional<Judging.Refused> pointsRefusal(Rubric rubric, List<Score> points) {
    return IntStream.range(0, points.size())
        .boxed()
        .flatMap(n -> pointsRefusal(rubric.lines().get(n), points.get(n), n).stream())
        .findFirst();
  }

  private static Optional<Judging.Refused> pointsRefusal(Rubric.Line line, Score points, int at) {
    if (points.compareTo(line.least()) < 0) {
      return Optional.of(new Judging.Refused(Refusal.BELOW_ZERO, at));
    }
    return points.compareTo(line.most()) > 0
        ? Optional.of(new Judging.Refused(Refusal.ABOVE_MOST, at))
        : Optional.empty();
  }

  private static Optional<Judging.Refused> finenessRefusal(Rubric rubric, List<Score> points) {
    return rubric.share(points).toString().length() > Mark.LONGEST_SHARE
        ? refused(Refusal.TOO_FINE)
        : Optional.empty();
  }

  private static Optional<Judging.Refused> noteRefusal(
      Optional<Mark> before, Rubric rubric, Judgement judgement) {
    if (judgement.note().length() > Mark.LONGEST_NOTE) {
      return refused(Refusal.NOTE_TOO_LONG);
    }
    return !judgement.draft() && before.filter(b -> unexplained(b, rubric, judgement)).isPresent()
        ? refused(Refusal.NO_REASON)
        : Optional.empty();
  }

  /** What was said for the mark before is no reason for another one. */
  private static boolean unexplained(Mark before, Rubric rubric, Judgement judgement) {
    return before.share() != null
        && !before.share().equals(rubric.share(judgement.points()))
        && (judgement.note().isBlank() || judgement.note().equals(before.note()));
  }

  private Mark mark(Attempt attempt, Item item, Judgement judgement, ActorId marker) {
    return new Mark(
        item.position(),
        attempt.marks(item).size() + 1,
        Rubric.of(attempt, item).share(judgement.points()),
        judgement.points(),
        judgement.draft(),
        marker,
        judgement.note(),
        0,
        List.of(),
        clock.instant());
  }

  private Judging append(Attempt attempt, Mark mark) {
    return attempts.mark(attempt.id(), mark) ? new Judging.Marked(mark) : new Judging.Overtaken();
  }
}
