package org.hikiwake.web.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That an attempt is over, and marked. */
@Entity
@Table(name = "attempt_ending")
class EndingEntity {

  @Id
  @Column(length = 22)
  String attempt;

  @Column(nullable = false, length = 20)
  String how;

  @Column(name = "ended_at", nullable = false)
  Instant endedAt;

  @Column(name = "settled_at", nullable = false)
  Instant settledAt;

  /** Those of {@link FirstMarks}; null where each has a row. */
  @Column(columnDefinition = "text")
  @Nullable String marks;

  /** Those of {@link Comparing}; null where nothing was written. */
  @Column(columnDefinition = "text")
  @Nullable String compared;
}
