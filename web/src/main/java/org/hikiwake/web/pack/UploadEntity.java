package org.hikiwake.web.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A pack that somebody sent and has yet to confirm. */
@Entity
@Table(name = "pack_upload")
class UploadEntity {

  @Id
  @Column(length = 22)
  String id;

  @Column(nullable = false, length = 80)
  String pack;

  @Column(nullable = false)
  int seen;

  @Column(nullable = false, length = 64)
  String content;

  @Column(nullable = false, length = 22)
  String uploader;

  @Column(name = "uploaded_at", nullable = false)
  Instant uploadedAt;
}
