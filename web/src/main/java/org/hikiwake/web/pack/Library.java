package org.hikiwake.web.pack;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Banks;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.ForeignTerms;

/**
 * The packs that are at hand, each with the questions that are generated from it and what their
 * examination found. All of it follows from the pack alone, so that every node has the same without
 * asking another.
 */
@Startup
@ApplicationScoped
public class Library implements Banks {

  private final Map<PackId, ExaminedPack> packs = new LinkedHashMap<>();
  private final Map<PackId, ForeignTerms> terms = new ConcurrentHashMap<>();

  Library() {
    ShippedBanks.await().forEach(pack -> packs.put(pack.bank().pack().header().id(), pack));
  }

  @Override
  public Optional<Bank> find(PackId pack) {
    return examined(pack).map(ExaminedPack::bank);
  }

  /** The pack of that id with its examination. */
  public Optional<ExaminedPack> examined(PackId pack) {
    return Optional.ofNullable(packs.get(pack));
  }

  /**
   * The bank of the pack with that id.
   *
   * @throws Fault where there is none
   */
  public Bank bank(String id) {
    return known(id, this::find);
  }

  /**
   * The pack with that id and its examination.
   *
   * @throws Fault where there is none
   */
  public ExaminedPack examined(String id) {
    return known(id, this::examined);
  }

  private static <T> T known(String id, Function<PackId, Optional<T>> finder) {
    try {
      return finder.apply(new PackId(id)).orElseThrow(() -> unknown(id));
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

  /** All packs with their examinations. */
  public List<ExaminedPack> allExamined() {
    return all().stream().flatMap(bank -> examined(bank.pack().header().id()).stream()).toList();
  }

  /** How pages mark the pack's foreign terms. */
  public ForeignTerms terms(ContentPack pack) {
    return terms.computeIfAbsent(pack.header().id(), unused -> new ForeignTerms(pack));
  }

  /** All banks, in the order of their packs' ids. */
  public List<Bank> all() {
    return packs.values().stream().map(ExaminedPack::bank).toList();
  }
}
