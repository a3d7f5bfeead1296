package org.hikiwake.web.correction;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the key of a question was found wrong, in one quiz. */
@Entity
@Table(name = "correction")
class CorrectionEntity {

  @EmbeddedId CorrectionKey key;

  @Column(nullable = false, length = 80)
  String version;

  @Column(nullable = false, columnDefinition = "text")
  String remedy;

  @Column(nullable = false, columnDefinition = "text")
  String reason;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "corrected_at", nullable = false)
  Instant correctedAt;
}
