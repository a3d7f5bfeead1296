package org.hikiwake.web.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a result was not what had been told before. */
@Entity
@Table(name = "result_change")
class ChangeEntity {

  @EmbeddedId ChangeKey key;

  @Column(nullable = false, length = 22)
  String quiz;

  @Column(nullable = false, length = 22)
  String student;

  @Column(nullable = false, length = 20)
  String state;

  @Column(length = 22)
  @Nullable String attempt;

  /** An exact fraction, like what was possible. */
  @Column(length = 80)
  @Nullable String earned;

  @Column(nullable = false, length = 80)
  String possible;

  @Column(nullable = false)
  int awaiting;

  @Column(nullable = false)
  long late;

  @Column(nullable = false)
  boolean excused;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Column(nullable = false)
  boolean overridden;

  @Column(name = "noted_at", nullable = false)
  Instant notedAt;
}
