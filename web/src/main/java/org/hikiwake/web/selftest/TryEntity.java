package org.hikiwake.web.selftest;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A response that was taken at a place of a self-test, and what came of it. */
@Entity
@Table(name = "self_test_try")
class TryEntity {

  @EmbeddedId TryKey key;

  @Column(nullable = false, columnDefinition = "text")
  String response;

  /** From 1 to 3; null where it was not asked, or not said. */
  @Nullable Integer certainty;

  @Column(nullable = false, columnDefinition = "text")
  String outcome;

  @Column(name = "given_at", nullable = false)
  Instant givenAt;
}
