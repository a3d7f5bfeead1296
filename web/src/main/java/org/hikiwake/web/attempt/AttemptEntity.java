package org.hikiwake.web.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a student started an attempt. */
@Entity
@Table(name = "attempt")
class AttemptEntity {

  @Id
  @Column(length = 22)
  String id;

  @Column(nullable = false, length = 22)
  String quiz;

  @Column(nullable = false)
  int revision;

  @Column(nullable = false, length = 22)
  String student;

  @Column(nullable = false)
  int number;

  @Column(nullable = false)
  long seed;

  @Column(name = "started_at", nullable = false)
  Instant startedAt;

  /** When its limit is over, and the grace; null for no limit. The closing is the quiz's. */
  @Column(name = "limit_at")
  @Nullable Instant limitAt;

  /** Whether its end was noted: {@link RunningAttempts}. */
  @Column(nullable = false)
  boolean done;
}
