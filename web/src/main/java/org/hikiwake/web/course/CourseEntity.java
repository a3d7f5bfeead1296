package org.hikiwake.web.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A course as it is now. */
@Entity
@Table(name = "course")
class CourseEntity {

  @Id
  @Column(length = 22)
  String id;

  @Column(nullable = false, length = 200)
  String title;

  @Column(nullable = false, length = 64)
  String zone;

  @Column(name = "join_code", length = 12)
  @Nullable String joinCode;

  @Column(name = "created_at", nullable = false)
  Instant createdAt;

  @Column(name = "created_by", nullable = false, length = 22)
  String createdBy;
}
