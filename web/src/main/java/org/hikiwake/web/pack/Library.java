package org.hikiwake.web.pack;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Banks;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.ForeignTerms;

/**
 * The packs that are at hand, each with the bank of questions that is generated from it. A bank
 * follows from its pack alone, so that every node has the same without asking another.
 */
@Startup
@ApplicationScoped
public class Library implements Banks {

  private final Map<PackId, Bank> banks = new LinkedHashMap<>();
  private final Map<PackId, ForeignTerms> terms = new ConcurrentHashMap<>();

  Library() {
    ShippedBanks.await().forEach(bank -> banks.put(bank.pack().header().id(), bank));
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

  /** How pages mark the pack's foreign terms. */
  public ForeignTerms terms(ContentPack pack) {
    return terms.computeIfAbsent(pack.header().id(), unused -> new ForeignTerms(pack));
  }

  /** All banks, in the order of their packs' ids. */
  public List<Bank> all() {
    return List.copyOf(banks.values());
  }
}
