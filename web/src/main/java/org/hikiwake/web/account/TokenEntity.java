package org.hikiwake.web.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a person made a token. */
@Entity
@Table(name = "api_token")
class TokenEntity {

  @Id
  @Column(length = 22)
  String id;

  /** The hash of what the program carries. */
  @Column(nullable = false, length = 43)
  String secret;

  @Column(nullable = false, length = 22)
  String person;

  @Column(nullable = false, length = 100)
  String name;

  /** Words with spaces between. */
  @Column(nullable = false, length = 200)
  String scopes;

  @Column(name = "made_at", nullable = false)
  Instant madeAt;

  @Column(name = "expires_at", nullable = false)
  Instant expiresAt;

  @Column(name = "used_at")
  @Nullable Instant usedAt;
}
