package org.hikiwake.web.selftest;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Which question stands at a place of a self-test, and what its variant is drawn from. */
@Entity
@Table(name = "self_test_item")
class ItemEntity {

  @EmbeddedId ItemKey key;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "version")
  QuestionVersionEntity version;

  long seed;
}
