package org.hikiwake.web.pack;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody imported a version of a pack. */
@Entity
@Table(name = "pack_version")
class ImportedVersionEntity {

  @EmbeddedId PackNumber key;

  @Column(nullable = false, length = 20)
  String version;

  @Column(nullable = false, length = 120)
  String title;

  @Column(nullable = false, length = 64)
  String content;

  @Column(nullable = false, length = 22)
  String importer;

  @Column(name = "imported_at", nullable = false)
  Instant importedAt;

  /** What was sent and became this version; null for those from before this was kept. */
  @Column(length = 22)
  @Nullable String upload;
}
