package org.hikiwake.web.marking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.attempt.Marking;

/** Puts the plain heart of marking by hand together with its port and time. */
class MarkingProducer {

  @Produces
  @Singleton
  Marking marking(Attempts attempts, Clock clock) {
    return new Marking(attempts, clock);
  }
}
