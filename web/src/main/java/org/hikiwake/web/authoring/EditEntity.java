package org.hikiwake.web.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a question that a person wrote. */
@Entity
@Table(name = "question_edit")
class EditEntity {

  @EmbeddedId EditKey key;

  @Column(nullable = false, length = 80)
  String pack;

  @Column(length = 80)
  @Nullable String base;

  @Column(nullable = false, length = 80)
  String version;

  @Column(length = 22)
  @Nullable String course;

  @Column(nullable = false, length = 1000)
  String reason;

  @Column(nullable = false, length = 22)
  String editor;

  @Column(name = "edited_at", nullable = false)
  Instant editedAt;
}
