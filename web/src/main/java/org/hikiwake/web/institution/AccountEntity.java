package org.hikiwake.web.institution;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an institution's account stands for a person here. */
@Entity
@Table(name = "institution_account")
class AccountEntity {

  @EmbeddedId AccountKey key;

  @Column(nullable = false, length = 22)
  String person;

  @Column(name = "connected_at", nullable = false)
  Instant connectedAt;
}
