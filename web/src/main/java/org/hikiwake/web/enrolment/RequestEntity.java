package org.hikiwake.web.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person is to be enrolled once he allows it. */
@Entity
@Table(name = "enrolment_request")
class RequestEntity {

  @EmbeddedId RequestKey key;

  @Column(nullable = false, length = 20)
  String standing;

  @Column(name = "requested_at", nullable = false)
  Instant requestedAt;
}
