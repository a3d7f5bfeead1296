package org.hikiwake.web.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hikiwake.quiz.challenge.Said;

/** Something that was said of a challenge. */
@Entity
@Table(name = "challenge")
class ChallengeEntity {

  @EmbeddedId ChallengeKey key;

  @Column(nullable = false, length = 22)
  String quiz;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  Said.Kind kind;

  @Column(nullable = false, columnDefinition = "text")
  String reason;

  @Column(nullable = false)
  int mark;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "said_at", nullable = false)
  Instant saidAt;
}
