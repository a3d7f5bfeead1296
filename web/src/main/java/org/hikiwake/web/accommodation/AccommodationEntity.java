package org.hikiwake.web.accommodation;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a student was given beyond the rules of a quiz, or of all quizzes of a course. */
@Entity
@Table(name = "accommodation")
class AccommodationEntity {

  @EmbeddedId AccommodationKey key;

  /** Null for all quizzes of the course. */
  @Column(length = 22)
  @Nullable String quiz;

  @Column(name = "more_time")
  @Nullable Integer moreTime;

  @Column(name = "opens_at")
  @Nullable Instant opensAt;

  @Column(name = "closes_at")
  @Nullable Instant closesAt;

  @Column(name = "more_attempts", nullable = false)
  int moreAttempts;

  @Column(nullable = false, columnDefinition = "text")
  String reason;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "given_at", nullable = false)
  Instant givenAt;
}
