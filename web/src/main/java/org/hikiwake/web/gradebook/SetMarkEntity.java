package org.hikiwake.web.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a student has in a quiz instead of what his attempts earned. */
@Entity
@Table(name = "mark_set")
class SetMarkEntity {

  @EmbeddedId SetMarkKey key;

  /** An exact fraction, like those below; null where the attempts count again. */
  @Column(length = 80)
  @Nullable String earned;

  @Column(length = 80)
  @Nullable String possible;

  @Column(name = "was_earned", length = 80)
  @Nullable String wasEarned;

  @Column(name = "was_possible", length = 80)
  @Nullable String wasPossible;

  @Column(nullable = false, length = 22)
  String course;

  /** Null where it came with no file. */
  @Column(name = "import_number")
  @Nullable Integer importNumber;

  @Column(nullable = false, columnDefinition = "text")
  String reason;

  @Column(nullable = false, length = 22)
  String actor;

  @Column(name = "set_at", nullable = false)
  Instant setAt;
}
