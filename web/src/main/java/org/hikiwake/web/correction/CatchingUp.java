package org.hikiwake.web.correction;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.quiz.correction.Correcting;

/** Sees to it that everybody is marked by what was corrected, whatever was cut short. */
@ApplicationScoped
class CatchingUp {

  private final Correcting correcting;

  CatchingUp(Correcting correcting) {
    this.correcting = correcting;
  }

  @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
  void catchUp() {
    correcting.catchUp();
  }
}
