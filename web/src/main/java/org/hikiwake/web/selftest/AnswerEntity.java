package org.hikiwake.web.selftest;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The response that counts at a place of a self-test, and what came of it. */
@Entity
@Table(name = "self_test_answer")
class AnswerEntity {

  @EmbeddedId ItemKey key;

  @Column(nullable = false, columnDefinition = "text")
  String response;

  @Column(nullable = false, columnDefinition = "text")
  String outcome;

  @Column(name = "answered_at", nullable = false)
  Instant answeredAt;
}
