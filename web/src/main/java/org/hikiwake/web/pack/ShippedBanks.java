package org.hikiwake.web.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hikiwake.content.pack.Loading;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.version.Seed;
import org.jboss.logging.Logger;

/**
 * The packs that come with Hikiwake, examined, with their banks. They are the same in every
 * process, and making them takes about as long as the rest of a start; so the launcher has them
 * made beside it.
 */
public final class ShippedBanks {

  /** The seed from which the banks are generated; it chooses between phrasings. */
  public static final Seed SEED = new Seed(1);

  private static final Logger LOG = Logger.getLogger(ShippedBanks.class);

  private ShippedBanks() {}

  /** Begins to make them in the background, if that has not begun yet. */
  public static void prepare() {
    Made.LATER.isDone();
  }

  /** The packs, as soon as their banks are made. */
  static List<ExaminedPack> await() {
    return Made.LATER.join();
  }

  /** Begins when it is first touched. */
  private static final class Made {
    private static final CompletableFuture<List<ExaminedPack>> LATER =
        CompletableFuture.supplyAsync(ShippedBanks::make);
  }

  private static List<ExaminedPack> make() {
    List<ExaminedPack> packs = new ArrayList<>();
    PackLoader loader = new PackLoader();
    for (PackId id : ShippedPacks.ids()) {
      loader
          .load(ShippedPacks.files(id).orElseThrow())
          .fold(loaded -> Optional.of(loaded.pack()), rejected -> report(id, rejected))
          .ifPresent(pack -> packs.add(ExaminedPack.of(pack)));
    }
    return List.copyOf(packs);
  }

  private static Optional<ContentPack> report(PackId id, Loading.Rejected rejected) {
    LOG.errorf("The pack %s is left out:", id);
    rejected.problems().stream().map(Problem::toString).forEach(LOG::error);
    return Optional.empty();
  }
}
