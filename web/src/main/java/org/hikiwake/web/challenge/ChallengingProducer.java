package org.hikiwake.web.challenge;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.hikiwake.quiz.challenge.ChallengeLog;
import org.hikiwake.quiz.challenge.Challenging;

/** Puts the plain heart of challenges together with its port and time. */
class ChallengingProducer {

  @Produces
  @Singleton
  Challenging challenging(ChallengeLog log, Clock clock) {
    return new Challenging(log, clock);
  }
}
