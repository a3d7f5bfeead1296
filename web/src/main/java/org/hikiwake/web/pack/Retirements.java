package org.hikiwake.web.pack;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.PersonId;

/** That packs were retired and brought back. The last word on a pack counts. */
@ApplicationScoped
class Retirements {

  private final RetirementRows rows;
  private final Clock clock;

  Retirements(RetirementRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** The packs that are retired now. */
  Set<PackId> now() {
    return rows
        .list(
            "from RetirementEntity r where r.retired = true and not exists"
                + " (select 1 from RetirementEntity l where l.key.pack = r.key.pack"
                + " and l.key.number > r.key.number)")
        .stream()
        .map(row -> new PackId(row.key.pack()))
        .collect(Collectors.toSet());
  }

  /** When and by whom the pack was retired and brought back, the latest first. */
  List<Retirement> of(PackId pack) {
    return rows.list("key.pack", Sort.descending("key.number"), pack.value()).stream()
        .map(
            row ->
                new Retirement(
                    row.key.number(), row.retired, new PersonId(row.actor), row.decidedAt))
        .toList();
  }

  /** Retires a pack, or brings it back; where it is so already, nothing is written. */
  void decide(PackId pack, boolean retired, PersonId actor) {
    List<Retirement> before = of(pack);
    boolean isRetired = !before.isEmpty() && before.get(0).retired();
    if (isRetired != retired) {
      RetirementEntity row = new RetirementEntity();
      row.key = new PackNumber(pack.value(), before.size() + 1);
      row.retired = retired;
      row.actor = actor.value();
      row.decidedAt = clock.instant();
      rows.persist(row);
    }
  }
}
