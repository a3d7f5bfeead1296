package org.hikiwake.web.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A question at a place in a revision of a quiz. */
@Entity
@Table(name = "quiz_slot")
class SlotEntity {

  @EmbeddedId SlotKey key;

  @Column(nullable = false, length = 200)
  String heading;

  @Column(nullable = false, length = 80)
  String version;

  /** An exact fraction. */
  @Column(nullable = false, length = 80)
  String points;
}
