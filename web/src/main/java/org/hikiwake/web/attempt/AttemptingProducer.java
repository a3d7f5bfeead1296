package org.hikiwake.web.attempt;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.version.Seed;

/** Puts the plain heart of taking quizzes together with its port, time and chance. */
class AttemptingProducer {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Produces
  @Singleton
  Attempting attempting(Attempts attempts, Clock clock) {
    return new Attempting(attempts, clock, () -> new Seed(RANDOM.nextLong()));
  }
}
