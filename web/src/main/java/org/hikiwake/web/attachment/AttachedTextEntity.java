package org.hikiwake.web.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A text as long as it is attached. */
@Entity
@Table(name = "attached_text")
class AttachedTextEntity {

  @Id
  @Column(length = 22)
  String id;

  @Column(nullable = false, length = 22)
  String course;

  @Column(nullable = false, columnDefinition = "text")
  String paragraphs;
}
