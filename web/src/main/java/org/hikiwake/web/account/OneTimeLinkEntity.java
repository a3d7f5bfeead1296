package org.hikiwake.web.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a link was made which works once. */
@Entity
@Table(name = "one_time_link")
class OneTimeLinkEntity {

  /** The hash of what the link carries. */
  @Id
  @Column(length = 43)
  String secret;

  @Column(nullable = false, length = 20)
  String purpose;

  /** For whom; nobody where it makes the first person. */
  @Column(length = 22)
  @Nullable String person;

  @Column(length = 22)
  @Nullable String actor;

  @Column(name = "made_at", nullable = false)
  Instant madeAt;

  @Column(name = "expires_at", nullable = false)
  Instant expiresAt;
}
