package org.hikiwake.web.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a link was made by which a student comes in once. */
@Entity
@Table(name = "launch")
class LaunchEntity {

  /** The hash of what the link carries. */
  @Id
  @Column(length = 43)
  String secret;

  @Column(nullable = false, length = 22)
  String issuer;

  @Column(nullable = false, length = 22)
  String person;

  @Column(nullable = false, length = 22)
  String course;

  /** Where he comes in; null for the course. */
  @Column(length = 22)
  @Nullable String quiz;

  @Column(name = "made_at", nullable = false)
  Instant madeAt;

  @Column(name = "expires_at", nullable = false)
  Instant expiresAt;
}
