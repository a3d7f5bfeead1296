package org.hikiwake.web.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a browser was sent to the institution and has not come back. */
@Entity
@Table(name = "institution_visit")
class VisitEntity {

  @Id
  @Column(length = 43)
  String browser;

  @Column(nullable = false, length = 43)
  String state;

  @Column(nullable = false, length = 43)
  String nonce;

  @Column(length = 22)
  @Nullable String connecting;

  @Column(nullable = false, length = 500)
  String destination;

  @Column(name = "expires_at", nullable = false)
  Instant expiresAt;
}
