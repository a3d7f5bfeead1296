package org.hikiwake.web.pack;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.content.pack.Loading;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Banks;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.site.Fault;
import org.jboss.logging.Logger;

/**
 * The packs that are at hand, each with the bank of questions that is generated from it. A bank
 * follows from its pack alone, so that every node has the same without asking another.
 */
@Startup
@ApplicationScoped
public class Library implements Banks {

  /** The seed from which the banks are generated; it chooses between phrasings. */
  public static final Seed SEED = new Seed(1);

  private static final Logger LOG = Logger.getLogger(Library.class);

  private final Map<PackId, Bank> banks = new LinkedHashMap<>();

  Library() {
    PackLoader loader = new PackLoader();
    for (PackId id : ShippedPacks.ids()) {
      loader
          .load(ShippedPacks.files(id).orElseThrow())
          .fold(loaded -> Optional.of(loaded.pack()), rejected -> report(id, rejected))
          .ifPresent(pack -> banks.put(id, bank(pack)));
    }
  }

  private static Optional<ContentPack> report(PackId id, Loading.Rejected rejected) {
    LOG.errorf("The pack %s is left out:", id);
    rejected.problems().stream().map(Problem::toString).forEach(LOG::error);
    return Optional.empty();
  }

  private static Bank bank(ContentPack pack) {
    return new Bank(pack, Generator.generate(pack, SEED).versions());
  }

  @Override
  public Optional<Bank> find(PackId pack) {
    return Optional.ofNullable(banks.get(pack));
  }

  /**
   * The bank of the pack with that id.
   *
   * @throws Fault where there is none
   */
  public Bank bank(String id) {
    try {
      return find(new PackId(id)).orElseThrow(() -> unknown(id));
    } catch (InvalidValue e) {
      throw unknown(id);
    }
  }

  private static Fault unknown(String id) {
    return new Fault(
        Fault.Kind.UNKNOWN_PACK,
        "No pack here is called \""
            + id
            + "\". The front page and /api/v1/packs list those that are.");
  }

  /** All banks, in the order of their packs' ids. */
  public List<Bank> all() {
    return List.copyOf(banks.values());
  }
}
