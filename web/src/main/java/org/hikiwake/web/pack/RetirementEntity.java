package org.hikiwake.web.pack;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody retired an imported pack, or brought it back. */
@Entity
@Table(name = "pack_retirement")
class RetirementEntity {

  @EmbeddedId PackNumber key;

  @Column(nullable = false)
  boolean retired;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "decided_at", nullable = false)
  Instant decidedAt;
}
