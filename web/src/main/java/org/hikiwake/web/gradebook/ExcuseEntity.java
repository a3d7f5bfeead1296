package org.hikiwake.web.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a student was excused from a quiz, or is measured by it again. */
@Entity
@Table(name = "quiz_excuse")
class ExcuseEntity {

  @EmbeddedId ExcuseKey key;

  @Column(nullable = false)
  boolean excused;

  @Column(nullable = false, columnDefinition = "text")
  String reason;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "excused_at", nullable = false)
  Instant excusedAt;
}
