package org.hikiwake.web.selftest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a self-test has ended. */
@Entity
@Table(name = "self_test_end")
class EndEntity {

  @Id
  @Column(name = "self_test", length = 22)
  String selfTest;

  @Column(name = "ended_at", nullable = false)
  Instant endedAt;
}
