package org.hikiwake.web.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file with marks that was imported, or that one was taken back. */
@Entity
@Table(name = "mark_import")
class MarkImportEntity {

  @EmbeddedId MarkImportKey key;

  /** Its name; empty for what was pasted. */
  @Column(nullable = false, length = 200)
  String file;

  @Column(nullable = false, columnDefinition = "text")
  String reason;

  @Column(name = "takes_back")
  @Nullable Integer takesBack;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "imported_at", nullable = false)
  Instant importedAt;
}
