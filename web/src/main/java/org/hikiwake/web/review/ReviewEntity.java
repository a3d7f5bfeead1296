package org.hikiwake.web.review;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person decided something of a question. */
@Entity
@Table(name = "question_review")
class ReviewEntity {

  @EmbeddedId ReviewKey key;

  @Column(nullable = false, length = 80)
  String pack;

  @Column(nullable = false, length = 80)
  String version;

  @Column(nullable = false, length = 20)
  String verdict;

  @Column(nullable = false, length = Review.LONGEST_NOTE)
  String note;

  @Column(nullable = false, length = 22)
  String reviewer;

  @Column(name = "reviewed_at", nullable = false)
  Instant reviewedAt;
}
