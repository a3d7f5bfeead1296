package org.hikiwake.web.correction;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.correction.Correcting;
import org.hikiwake.quiz.correction.CorrectionLog;

/** Puts the plain heart of corrections together with its ports and time. */
class CorrectingProducer {

  @Produces
  @Singleton
  Correcting correcting(CorrectionLog log, Attempting attempting, Attempts attempts, Clock clock) {
    return new Correcting(log, attempting, attempts, clock);
  }
}
