package org.hikiwake.web.selftest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the self-tests of a visitor belong to a person. */
@Entity
@Table(name = "self_test_adoption")
class AdoptionEntity {

  @Id
  @Column(length = 22)
  String visitor;

  /** The visitor that the person is. */
  @Column(nullable = false, length = 22)
  String adopter;

  @Column(name = "adopted_at", nullable = false)
  Instant adoptedAt;
}
