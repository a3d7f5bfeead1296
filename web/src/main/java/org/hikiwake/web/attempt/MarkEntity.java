package org.hikiwake.web.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an answer earns, as somebody or the server said at one time. */
@Entity
@Table(name = "attempt_mark")
class MarkEntity {

  @EmbeddedId MarkKey key;

  /** An exact fraction; null where only a person can say. */
  @Column(length = 80)
  @Nullable String share;

  /** The points for each criterion, in their order, with spaces between; null for none. */
  @Column(columnDefinition = "text")
  @Nullable String criteria;

  @Column(nullable = false)
  boolean draft;

  /** Null for the server. */
  @Column(length = 22)
  @Nullable String marker;

  @Column(nullable = false, columnDefinition = "text")
  String note;

  /** By which the server marked it anew; 0 for none. */
  @Column(nullable = false)
  int correction;

  /** That of {@link Comparing}; null where nothing was written, and for a person's. */
  @Column(columnDefinition = "text")
  @Nullable String compared;

  @Column(name = "marked_at", nullable = false)
  Instant markedAt;
}
