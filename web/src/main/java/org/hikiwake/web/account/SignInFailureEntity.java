package org.hikiwake.web.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody tried to sign in and did not know the password. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailureEntity {

  @Id
  @Column(length = 22)
  String id;

  @Column(nullable = false, length = 254)
  String email;

  @Column(nullable = false, length = 64)
  String address;

  @Column(name = "failed_at", nullable = false)
  Instant failedAt;
}
