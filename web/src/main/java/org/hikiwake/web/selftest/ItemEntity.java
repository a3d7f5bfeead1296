package org.hikiwake.web.selftest;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which question stands at a place of a self-test, and what its variant is drawn from. */
@Entity
@Table(name = "self_test_item")
class ItemEntity {

  @EmbeddedId ItemKey key;

  @Column(nullable = false, length = 80)
  String version;

  long seed;
}
