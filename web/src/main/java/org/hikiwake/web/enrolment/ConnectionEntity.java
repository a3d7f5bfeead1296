package org.hikiwake.web.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That another system's name stands for a person. */
@Entity
@Table(name = "connection")
class ConnectionEntity {

  @EmbeddedId ConnectionKey key;

  @Column(nullable = false, length = 22)
  String person;

  @Column(nullable = false)
  boolean made;

  @Column(nullable = false, length = 10)
  String answer;

  @Column(name = "asked_at", nullable = false)
  Instant askedAt;

  @Column(name = "answered_at")
  @Nullable Instant answeredAt;
}
