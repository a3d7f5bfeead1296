package org.hikiwake.web.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that a student did in an attempt. */
@Entity
@Table(name = "attempt_entry")
class EntryEntity {

  @EmbeddedId EntryKey key;

  @Column(nullable = false, length = 10)
  String act;

  @Column(nullable = false)
  int position;

  @Column(columnDefinition = "text")
  @Nullable String response;

  /** From 1 to 3; null where it was not asked, or not said. */
  @Nullable Integer certainty;

  @Column(name = "received_at", nullable = false)
  Instant receivedAt;

  @Column(name = "claimed_at")
  @Nullable Instant claimedAt;

  @Column(length = 40)
  @Nullable String device;

  @Nullable Long sequence;
}
