package org.hikiwake.web.pack;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody said to whom an imported pack is open. */
@Entity
@Table(name = "pack_reach")
class ReachEntity {

  @EmbeddedId PackNumber key;

  /** To which alone it is open; null where it is open to all. */
  @Column(length = 22)
  @Nullable String course;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "decided_at", nullable = false)
  Instant decidedAt;
}
