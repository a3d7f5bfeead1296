package org.hikiwake.quiz.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.QuizId;

/** Where attempts are kept. Each method is durable when it returns. */
public interface Attempts {

  /**
   * Adds an attempt that was begun.
   *
   * @return false where the student has one of that number already
   */
  boolean add(Attempt attempt);

  Optional<Attempt> find(AttemptId id);

  /** A student's attempts at a quiz, in their order. */
  List<Attempt> of(QuizId quiz, ActorId student);

  /** Which these are, as much of them as one has to know to start another. */
  default Made made(QuizId quiz, ActorId student) {
    return Made.of(of(quiz, student));
  }

  /** All attempts at a quiz, by student and number. */
  List<Attempt> of(QuizId quiz);

  /** Those of some students alone, likewise. */
  default List<Attempt> of(QuizId quiz, Collection<ActorId> students) {
    return of(quiz).stream().filter(attempt -> students.contains(attempt.student())).toList();
  }

  /**
   * Appends to the record of an attempt that has not ended.
   *
   * @return false where something else, or the end, came first
   */
  boolean append(AttemptId id, Entry entry);

  /**
   * Records that an attempt has ended, with its marks.
   *
   * @return false where the record has grown since then, or the end is recorded already
   */
  boolean end(Attempt ended);

  /**
   * Appends a mark to those on an answer.
   *
   * @return false where another one came first
   */
  boolean mark(AttemptId id, Mark mark);

  /**
   * The attempts that should have been finished by then, and those of students who may have longer.
   *
   * @param most how many of those who have not
   */
  List<AttemptId> unfinished(Instant then, int most);
}
