package org.hikiwake.web.correction;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That everybody is marked by a correction. */
@Entity
@Table(name = "correction_settled")
class SettledEntity {

  @EmbeddedId CorrectionKey key;

  @Column(name = "settled_at", nullable = false)
  Instant settledAt;
}
