package org.hikiwake.web.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a pack says, apart from when and by whom it was brought. */
@Entity
@Table(name = "pack_content")
class ContentEntity {

  @Id
  @Column(length = 64)
  String fingerprint;

  @Column(nullable = false, columnDefinition = "text")
  String files;
}
