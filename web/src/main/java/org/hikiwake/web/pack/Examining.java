package org.hikiwake.web.pack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the questions of imported packs and examines them, beside whatever is asked of the server:
 * one pack after the other, each once, since a thousand statements take a second or three.
 */
@ApplicationScoped
public class Examining {

  private static final Logger LOG = Logger.getLogger(Examining.class);

  /** Somebody who is about to import a pack looks at it for so long. */
  private static final Duration LOOKED_AT = Duration.ofMinutes(30);

  /** As many are looked at before they are imported; the oldest is made again when it is wanted. */
  private static final int MOST_LOOKED_AT = 3;

  /** After that it is tried again by itself, on whichever node it failed. */
  private static final Duration FAILED_FOR = Duration.ofMinutes(10);

  private final ExecutorService worker = Executors.newSingleThreadExecutor(Examining::thread);
  private final Map<String, CompletableFuture<ExaminedPack>> current = new ConcurrentHashMap<>();
  private final Cache<String, CompletableFuture<ExaminedPack>> looked =
      Caffeine.newBuilder().maximumSize(MOST_LOOKED_AT).expireAfterAccess(LOOKED_AT).build();
  private final Map<String, CompletableFuture<ExaminedPack>> running = new ConcurrentHashMap<>();
  private final StoredPacks stored;

  public Examining(StoredPacks stored) {
    this.stored = stored;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "examining");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  /** The pack with that fingerprint, which is current; begun when it is first asked for. */
  CompletableFuture<ExaminedPack> ofCurrent(String fingerprint) {
    return current.computeIfAbsent(fingerprint, this::begun);
  }

  /** What was looked at before it became current is not made again. */
  private CompletableFuture<ExaminedPack> begun(String fingerprint) {
    CompletableFuture<ExaminedPack> known =
        running.getOrDefault(fingerprint, looked.getIfPresent(fingerprint));
    return known == null || known.isCompletedExceptionally() ? begin(fingerprint) : known;
  }

  private CompletableFuture<ExaminedPack> begin(String fingerprint) {
    return CompletableFuture.supplyAsync(() -> examined(fingerprint), worker)
        .whenComplete((made, failure) -> report(fingerprint, failure));
  }

  /** What is done beside the requests. */
  ExaminedPack examined(String fingerprint) {
    return ExaminedPack.of(
        stored
            .pack(fingerprint)
            .orElseThrow(() -> new NoSuchElementException("nothing that can be read is stored")));
  }

  private void report(String fingerprint, @Nullable Throwable failure) {
    if (failure != null) {
      LOG.errorf(failure, "The pack with the fingerprint %s is left out", fingerprint);
      CompletableFuture.delayedExecutor(FAILED_FOR.toMinutes(), TimeUnit.MINUTES)
          .execute(() -> forgetFailure(fingerprint));
    }
  }

  /** Lets what failed be tried again when it is wanted next; leaves alone what did not fail. */
  void forgetFailure(String fingerprint) {
    current.computeIfPresent(
        fingerprint, (key, made) -> made.isCompletedExceptionally() ? null : made);
    looked
        .asMap()
        .computeIfPresent(
            fingerprint, (key, made) -> made.isCompletedExceptionally() ? null : made);
  }

  /** The pack with that fingerprint, which somebody looks at before he imports it. */
  public CompletableFuture<ExaminedPack> ofUpload(String fingerprint) {
    CompletableFuture<ExaminedPack> known = current.get(fingerprint);
    return known == null ? looked(fingerprint) : known;
  }

  /** What runs is never let go of: it would be begun again each time that somebody asks. */
  private CompletableFuture<ExaminedPack> looked(String fingerprint) {
    CompletableFuture<ExaminedPack> made = looked.getIfPresent(fingerprint);
    return made == null ? running.computeIfAbsent(fingerprint, this::beginLooking) : made;
  }

  private CompletableFuture<ExaminedPack> beginLooking(String fingerprint) {
    CompletableFuture<ExaminedPack> begun = begin(fingerprint);
    begun.whenCompleteAsync(
        (made, failure) -> {
          looked.put(fingerprint, begun);
          running.remove(fingerprint);
        },
        worker);
    return begun;
  }

  /** Lets go of all that is not current any more. */
  void keepOnly(Set<String> fingerprints) {
    current.keySet().retainAll(fingerprints);
  }

  /** What comes of it, if it comes within that time; nothing where it failed as well. */
  public static Optional<ExaminedPack> within(
      Duration time, CompletableFuture<ExaminedPack> making) {
    try {
      return Optional.of(making.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
