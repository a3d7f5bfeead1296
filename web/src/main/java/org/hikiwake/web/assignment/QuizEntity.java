package org.hikiwake.web.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a course has a quiz; what it is like stands in its revisions. */
@Entity
@Table(name = "quiz")
class QuizEntity {

  @Id
  @Column(length = 22)
  String id;

  @Column(nullable = false, length = 22)
  String course;

  @Column(name = "created_at", nullable = false)
  Instant createdAt;
}
