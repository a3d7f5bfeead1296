package org.hikiwake.web.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That something was attached to a reading in a course, or taken away from it. */
@Entity
@Table(name = "attachment")
class AttachmentEntity {

  /** The kind of a row after which nothing is attached. */
  static final String NONE = "none";

  @EmbeddedId AttachmentKey key;

  @Column(nullable = false, length = 10)
  String kind;

  @Column(nullable = false, length = 2000)
  String target;

  @Column(name = "while_taking", nullable = false)
  boolean whileTaking;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "attached_at", nullable = false)
  Instant attachedAt;
}
