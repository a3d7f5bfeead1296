package org.hikiwake.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.jspecify.annotations.Nullable;

/** What was said of packs that are open to one course alone. The last word on a pack counts. */
@ApplicationScoped
class Reaches {

  private final ReachRows rows;
  private final Clock clock;

  Reaches(ReachRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** The packs that are private now, each with its course. */
  Map<PackId, CourseId> now() {
    return rows
        .list(
            "from ReachEntity r where r.course is not null and not exists"
                + " (select 1 from ReachEntity l where l.key.pack = r.key.pack"
                + " and l.key.number > r.key.number)")
        .stream()
        .collect(
            Collectors.toMap(row -> new PackId(row.key.pack()), row -> new CourseId(row.course)));
  }

  /** Says to whom a pack is open; where it is so already, nothing is written. */
  void decide(PackId pack, @Nullable CourseId course, PersonId actor) {
    if (!Objects.equals(now().get(pack), course)) {
      ReachEntity row = new ReachEntity();
      row.key = new PackNumber(pack.value(), (int) rows.count("key.pack", pack.value()) + 1);
      row.course = course == null ? null : course.value();
      row.actor = actor.value();
      row.decidedAt = clock.instant();
      rows.persist(row);
    }
  }
}
