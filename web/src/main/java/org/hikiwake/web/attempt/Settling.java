package org.hikiwake.web.attempt;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.quiz.attempt.Attempting;

/** Finishes attempts whose time is up, whether their students come back or not. */
@ApplicationScoped
class Settling {

  private final Attempting attempting;
  private final RunningAttempts running;

  Settling(Attempting attempting, RunningAttempts running) {
    this.attempting = attempting;
    this.running = running;
  }

  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void settle() {
    running.noteEnds();
    attempting.settle();
  }
}
