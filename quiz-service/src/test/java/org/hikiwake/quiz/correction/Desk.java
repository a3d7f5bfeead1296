package org.hikiwake.quiz.correction;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.AnyAttempt;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.attempt.Entry;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.InMemory;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.attempt.Starting;
import org.hikiwake.quiz.attempt.Ticking;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.Seed;

/** A class that takes a quiz, and somebody who corrects it; kept for as long as a test takes. */
public final class Desk {

  public static final ActorId INSTRUCTOR = new ActorId("instructor");

  private final InMemory kept = new InMemory();
  private long seed;
  public Instant now = AnyAttempt.START;
  public final Log log = new Log();
  public final Attempts attempts = new Keyed();
  public final Attempting attempting =
      new Attempting(attempts, new Ticking(() -> now), () -> new Seed(++seed));
  public final Correcting correcting =
      new Correcting(log, attempting, attempts, new Ticking(() -> now));

  public Attempt start(Quiz quiz, String student) {
    return attempting
        .start(quiz, new ActorId(student), "")
        .fold(
            Starting.Running::attempt,
            refused -> {
              throw new AssertionError(refused);
            });
  }

  public void save(Attempt attempt, int position, Response response) {
    give(attempt, Act.SAVE, position, response);
  }

  public void check(Attempt attempt, int position, Response response) {
    give(attempt, Act.CHECK, position, response);
  }

  private void give(Attempt attempt, Act act, int position, Response response) {
    Attempt stands = stands(attempt);
    attempting.take(stands, act, stands.item(position).orElseThrow(), Given.of(response));
  }

  public Attempt handIn(Attempt attempt) {
    return attempting.handIn(stands(attempt));
  }

  public Attempt stands(Attempt attempt) {
    return attempting.find(attempt.id()).orElseThrow();
  }

  /** Starts, gives one answer to the first question and hands in. */
  public Attempt answered(Quiz quiz, String student, Response response) {
    Attempt attempt = start(quiz, student);
    save(attempt, 1, response);
    return handIn(attempt);
  }

  /** Which corrections there are. */
  public static final class Log implements CorrectionLog {

    private final Map<QuizId, Corrections> all = new HashMap<>();
    private final Map<QuizId, Integer> settled = new HashMap<>();

    @Override
    public Corrections of(QuizId quiz) {
      return all.getOrDefault(quiz, Corrections.NONE);
    }

    @Override
    public boolean append(QuizId quiz, Correction next) {
      boolean isNext = next.number() == of(quiz).count() + 1;
      if (isNext) {
        all.put(quiz, of(quiz).and(next));
      }
      return isNext;
    }

    @Override
    public List<QuizId> unsettled(Instant before) {
      return all.keySet().stream()
          .filter(
              quiz ->
                  of(quiz).all().stream()
                      .anyMatch(
                          c ->
                              c.at().isBefore(before)
                                  && c.number() > settled.getOrDefault(quiz, 0)))
          .toList();
    }

    @Override
    public void settled(QuizId quiz, int number, Instant at) {
      settled.merge(quiz, number, Math::max);
    }
  }

  /** Attempts as they are read with the corrections that there are. */
  private final class Keyed implements Attempts {

    private Attempt keyed(Attempt attempt) {
      return attempt.keyed(log.of(attempt.quiz().id())::keying);
    }

    @Override
    public boolean add(Attempt attempt) {
      return kept.add(attempt);
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
      return kept.find(id).map(this::keyed);
    }

    @Override
    public List<Attempt> of(QuizId quiz, ActorId student) {
      return kept.of(quiz, student).stream().map(this::keyed).toList();
    }

    @Override
    public List<Attempt> of(QuizId quiz) {
      return kept.of(quiz).stream().map(this::keyed).toList();
    }

    @Override
    public boolean append(AttemptId id, Entry entry) {
      return kept.append(id, entry);
    }

    @Override
    public boolean end(Attempt ended) {
      return kept.end(ended);
    }

    @Override
    public boolean mark(AttemptId id, Mark mark) {
      return kept.mark(id, mark);
    }

    @Override
    public List<AttemptId> unfinished(Instant then, int most) {
      return kept.unfinished(then, most);
    }
  }
}
