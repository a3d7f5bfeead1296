package org.hikiwake.web.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom the institution named, until he says who he is here. */
@Entity
@Table(name = "institution_arrival")
class ArrivalEntity {

  @Id
  @Column(length = 43)
  String browser;

  @Column(nullable = false, length = 500)
  String issuer;

  @Column(nullable = false, length = 255)
  String subject;

  @Column(nullable = false, length = 200)
  String name;

  @Column(nullable = false, length = 254)
  String email;

  @Column(nullable = false, length = 64)
  String zone;

  @Column(length = 22)
  @Nullable String connecting;

  @Column(nullable = false, length = 500)
  String destination;

  @Column(name = "expires_at", nullable = false)
  Instant expiresAt;
}
