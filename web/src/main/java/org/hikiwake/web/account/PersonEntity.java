package org.hikiwake.web.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person as he is now. */
@Entity
@Table(name = "person")
class PersonEntity {

  @Id
  @Column(length = 22)
  String id;

  @Column(nullable = false, length = 254)
  String email;

  @Column(nullable = false, length = 200)
  String name;

  @Column(nullable = false, length = 64)
  String zone;

  /** Hashed, with the way in which it was hashed; nothing until the person has chosen one. */
  @Column(length = 200)
  @Nullable String password;

  @Column(nullable = false)
  boolean administrator;

  @Column(nullable = false)
  boolean instructor;

  /** By which his self-tests are found. */
  @Column(nullable = false, length = 22)
  String visitor;

  @Column(name = "created_at", nullable = false)
  Instant createdAt;
}
