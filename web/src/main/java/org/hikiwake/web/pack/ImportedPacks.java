package org.hikiwake.web.pack;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.Id;
import org.hikiwake.web.pack.StoredPacks.Current;

/**
 * The imported packs that are at hand: the current version of each that is not retired, with its
 * questions. While those of a new version are being made, the version before serves.
 */
@ApplicationScoped
class ImportedPacks {

  /** A request waits so long for questions that are being made, and then says so. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Map<PackId, ExaminedPack> ready = new ConcurrentSkipListMap<>(Id.ORDER);
  private final StoredPacks stored;
  private final Examining examining;

  ImportedPacks(StoredPacks stored, Examining examining) {
    this.stored = stored;
    this.examining = examining;
  }

  /** Begins with what there is; the start does not wait for it. */
  void begin(@Observes StartupEvent start) {
    look();
  }

  /** All that are ready. */
  Collection<ExaminedPack> all() {
    look();
    return ready.values();
  }

  /** Takes in what became ready, and lets go of what was retired. */
  private Map<PackId, Current> look() {
    Map<PackId, Current> current = inUse();
    current.forEach(
        (id, pack) -> {
          CompletableFuture<ExaminedPack> made = examining.ofCurrent(pack.version().content());
          Examining.within(Duration.ZERO, made).ifPresent(done -> ready.put(id, done));
        });
    ready.keySet().retainAll(current.keySet());
    examining.keepOnly(
        current.values().stream().map(c -> c.version().content()).collect(Collectors.toSet()));
    return current;
  }

  private Map<PackId, Current> inUse() {
    return stored.current().entrySet().stream()
        .filter(entry -> !entry.getValue().retired())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The pack of that id, waited for where its questions are being made for the first time. */
  Optional<ExaminedPack> find(PackId id) {
    Current current = look().get(id);
    ExaminedPack before = ready.get(id);
    if (current == null || before != null) {
      return Optional.ofNullable(before);
    }
    return Examining.within(PATIENCE, examining.ofCurrent(current.version().content()));
  }

  /** How the current version stands; nothing where there is no such pack, or it is retired. */
  Optional<Condition> condition(PackId id) {
    return Optional.ofNullable(inUse().get(id)).map(current -> condition(current.version()));
  }

  private Condition condition(ImportedVersion version) {
    CompletableFuture<ExaminedPack> making = examining.ofCurrent(version.content());
    if (!making.isDone()) {
      return Condition.BEING_MADE;
    }
    if (!making.isCompletedExceptionally()) {
      return Condition.READY;
    }
    return stored.problems(version).isEmpty() ? Condition.FAILED : Condition.UNREADABLE;
  }

  /** Tries once more to make questions of a pack that failed. */
  void again(PackId id) {
    Optional.ofNullable(inUse().get(id))
        .map(current -> current.version().content())
        .ifPresent(examining::forgetFailure);
    look();
  }
}
