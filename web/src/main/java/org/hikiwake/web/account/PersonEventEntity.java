package org.hikiwake.web.account;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That something happened to a person. */
@Entity
@Table(name = "person_event")
class PersonEventEntity {

  @EmbeddedId PersonEventKey key;

  @Column(nullable = false, length = 40)
  String kind;

  /** Who did it; nobody where a link or a letter did. */
  @Column(length = 22)
  @Nullable String actor;

  @Column(name = "happened_at", nullable = false)
  Instant happenedAt;
}
