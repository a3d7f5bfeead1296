package org.hikiwake.web.course;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody became something in a course. */
@Entity
@Table(name = "enrolment")
class EnrolmentEntity {

  @EmbeddedId EnrolmentKey key;

  @Column(nullable = false, length = 20)
  String standing;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "enrolled_at", nullable = false)
  Instant enrolledAt;
}
