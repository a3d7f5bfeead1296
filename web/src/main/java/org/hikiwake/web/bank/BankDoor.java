package org.hikiwake.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.authoring.Desk;
import org.hikiwake.web.authoring.Desks;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/** Lets those into the bank who review questions: instructors and administrators. */
@ApplicationScoped
class BankDoor {

  private final Visiting visiting;
  private final PackDoor packs;
  private final Desks desks;

  BankDoor(Visiting visiting, PackDoor packs, Desks desks) {
    this.visiting = visiting;
    this.packs = packs;
    this.desks = desks;
  }

  ExaminedPack pack(String pack) {
    refuseOthers();
    return packs.seen(pack);
  }

  /** The pack with these of its questions as they are now, whichever node has written them. */
  ExaminedPack pack(String pack, List<String> questions) {
    refuseOthers();
    desks.refresh(questions);
    return packs.seen(pack);
  }

  /** A question of the pack, if he who asks may see it. */
  Desk question(String pack, String question) {
    refuseOthers();
    return desks.of(pack, question);
  }

  private void refuseOthers() {
    if (!visiting.isReviewer()) {
      throw new Fault(
          Kind.NOT_YOURS, "Only instructors and administrators come to the bank of questions.");
    }
  }
}
