package org.hikiwake.web.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Starting;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.account.Person;

/**
 * Students who take a quiz some time ago, by the same rules as everybody, on a clock of their own.
 */
final class Sitting extends Clock {

  private static final Duration A_QUESTION = Duration.ofSeconds(70);

  private final Attempts attempts;
  private final Seed seed;
  private Instant now;

  /**
   * @param seed what they know and guess is drawn from
   * @param begin when the first of them begins
   */
  Sitting(Attempts attempts, Seed seed, Instant begin) {
    this.attempts = attempts;
    this.seed = seed;
    this.now = begin;
  }

  /**
   * One student answers so many questions.
   *
   * @param ability how much he knows, from 0 to 1
   * @param handsIn whether he hands in; else he still sits over it
   */
  void take(Person student, Quiz quiz, double ability, int questions, boolean handsIn) {
    Seed own = seed.derive(student.email().value(), quiz.id().value());
    Attempting attempting = new Attempting(attempts, this, () -> own);
    Guesses guesses = new Guesses(own.derive("guesses").chance());
    Attempt attempt = start(attempting, student, quiz);
    for (Item item : attempt.items().subList(0, Math.min(questions, attempt.items().size()))) {
      now = now.plus(A_QUESTION);
      Attempt stands = attempting.find(attempt.id()).orElseThrow();
      Given given = Given.of(guesses.answer(item.question(), ability));
      attempting.take(stands, Act.SAVE, item, given);
    }
    if (handsIn) {
      attempting.handIn(attempting.find(attempt.id()).orElseThrow());
    }
  }

  private static Attempt start(Attempting attempting, Person student, Quiz quiz) {
    return attempting
        .start(quiz, new ActorId(student.id().value()), "")
        .fold(
            Starting.Running::attempt,
            refused -> {
              throw new IllegalStateException("the quiz is not open: " + refused.reason());
            });
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
