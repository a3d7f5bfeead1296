package org.hikiwake.web.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person is signed in on a device. */
@Entity
@Table(name = "sign_in")
class SignInEntity {

  /** The hash of what the browser carries. */
  @Id
  @Column(length = 43)
  String secret;

  @Column(nullable = false, length = 22)
  String person;

  @Column(nullable = false, length = 200)
  String device;

  @Column(name = "started_at", nullable = false)
  Instant startedAt;

  @Column(name = "expires_at", nullable = false)
  Instant expiresAt;
}
