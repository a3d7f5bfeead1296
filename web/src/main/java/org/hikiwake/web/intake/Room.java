package org.hikiwake.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.pack.StoredPacks;

/** How many imported packs can be kept at hand. */
@ApplicationScoped
class Room {

  private final StoredPacks stored;
  private final int mostPacks;

  /**
   * @param mostPacks how many imported packs are kept at hand; each takes some 20 MiB of memory
   */
  Room(
      StoredPacks stored,
      @ConfigProperty(name = "hikiwake.packs.most", defaultValue = "20") int mostPacks) {
    this.stored = stored;
    this.mostPacks = mostPacks;
  }

  /** Whether there is none for the pack. One that is kept anyway takes no more. */
  boolean isFull(PackId id) {
    return stored.current().entrySet().stream()
            .filter(entry -> !entry.getValue().retired() && !entry.getKey().equals(id))
            .count()
        >= mostPacks;
  }

  /** What is said where there is none. */
  Objection objection() {
    return new Objection(Objection.Kind.TOO_MANY, String.valueOf(mostPacks));
  }
}
