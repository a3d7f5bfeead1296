package org.hikiwake.web.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A quiz as it was at one time. */
@Entity
@Table(name = "quiz_revision")
class RevisionEntity {

  @EmbeddedId RevisionKey key;

  @Column(nullable = false, length = 200)
  String title;

  @Column(nullable = false, columnDefinition = "text")
  String instructions;

  @Column(nullable = false)
  boolean published;

  /** When the first can start; it stands in the rules, too, and here it can be asked for. */
  @Column(name = "opens_at")
  @Nullable Instant opensAt;

  /** When nobody's answer counts any more; null for never. */
  @Column(name = "over_at")
  @Nullable Instant overAt;

  @Column(nullable = false, columnDefinition = "text")
  String rules;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "made_at", nullable = false)
  Instant madeAt;
}
