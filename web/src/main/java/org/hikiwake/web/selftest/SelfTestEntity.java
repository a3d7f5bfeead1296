package org.hikiwake.web.selftest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a visitor started a self-test. */
@Entity
@Table(name = "self_test")
class SelfTestEntity {

  @Id
  @Column(length = 22)
  String id;

  @Column(nullable = false, length = 22)
  String visitor;

  @Column(nullable = false, length = 80)
  String pack;

  @Column(nullable = false, columnDefinition = "text")
  String wish;

  @Column(name = "started_at", nullable = false)
  Instant startedAt;
}
