package org.hikiwake.web.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody found something wrong with a question. */
@Entity
@Table(name = "question_report")
class ReportEntity {

  @Id
  @Column(length = 22)
  String id;

  @Column(nullable = false, length = 40)
  String question;

  @Column(nullable = false, length = 80)
  String pack;

  @Column(nullable = false, length = 80)
  String version;

  @Column(nullable = false, length = Review.LONGEST_NOTE)
  String note;

  @Column(length = 22)
  @Nullable String person;

  @Column(name = "reported_at", nullable = false)
  Instant reportedAt;
}
