package org.hikiwake.web.pack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Language;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.version.Provenance;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.ForeignTerms;

/**
 * The packs that are at hand, shipped and imported, each with the questions that are generated from
 * it and what their examination found. All of it follows from the packs alone, so that every node
 * has the same without asking another. It does not ask to whom they are open: whoever shows them to
 * somebody goes through the {@link PackDoor}.
 */
@Startup
@ApplicationScoped
public class Library {

  private final Map<PackId, ExaminedPack> shipped = new LinkedHashMap<>();
  private final Cache<ContentPack, ForeignTerms> terms = Caffeine.newBuilder().weakKeys().build();
  private final ImportedPacks imported;
  private final StoredPacks stored;
  private final Writings writings;

  Library(ImportedPacks imported, StoredPacks stored, Writings writings) {
    this.imported = imported;
    this.stored = stored;
    this.writings = writings;
    ShippedBanks.await().forEach(pack -> shipped.put(pack.pack().header().id(), pack));
  }

  /** The bank of that pack; nothing where it is not at hand. */
  public Optional<Bank> find(PackId pack) {
    return examined(pack).map(ExaminedPack::bank);
  }

  /** The pack of that id with its examination; nothing where there is none, or none any more. */
  public Optional<ExaminedPack> examined(PackId pack) {
    Optional<ExaminedPack> made =
        isShipped(pack) ? Optional.of(shipped.get(pack)) : imported.find(pack);
    return made.map(this::written);
  }

  private ExaminedPack written(ExaminedPack made) {
    return made.with(writings.of(made.pack().header().id()));
  }

  /** How an imported pack stands; nothing where there is none of that id, or it is retired. */
  public Optional<Condition> condition(PackId pack) {
    return imported.condition(pack);
  }

  /** Tries once more to make the questions of an imported pack that failed. */
  public void examineAgain(PackId pack) {
    imported.again(pack);
  }

  /** Whether the pack came with Hikiwake. */
  public boolean isShipped(PackId pack) {
    return shipped.containsKey(pack);
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

  private <T> T known(String id, Function<PackId, Optional<T>> finder) {
    try {
      PackId pack = new PackId(id);
      return finder.apply(pack).orElseThrow(() -> missing(pack));
    } catch (InvalidValue e) {
      throw unknown(id);
    }
  }

  private Fault missing(PackId pack) {
    String id = pack.value();
    return condition(pack)
        .map(now -> now.isStuck() ? failed(id) : coming(id))
        .orElseGet(() -> unknown(id));
  }

  private static Fault coming(String id) {
    return new Fault(
        Fault.Kind.BEING_MADE,
        "The questions of the pack \"" + id + "\" are being made. Try again in a minute.");
  }

  private static Fault failed(String id) {
    return new Fault(
        Fault.Kind.NOT_MADE,
        "No questions could be made of the pack \""
            + id
            + "\". Its page, which instructors find at Packs, says why and what to do.");
  }

  /** What is said of a pack that is not here, or of which he who asks is not to know. */
  static Fault unknown(String id) {
    return new Fault(
        Fault.Kind.UNKNOWN_PACK,
        "No pack here is called \""
            + id
            + "\". The front page and /api/v1/packs list those that are.");
  }

  /**
   * The pack that a question was made from, for the titles, citations and terms that are shown with
   * it. What was asked can always be shown: where that version is not at hand, another version of
   * the pack serves, and where there is none, one that says nothing.
   */
  public ContentPack behind(Provenance provenance) {
    Optional<ContentPack> now = contents(provenance.pack());
    return now.filter(pack -> pack.header().version().equals(provenance.packVersion()))
        .or(() -> stored.pack(provenance.pack(), provenance.packVersion()))
        .or(() -> now)
        .orElseGet(() -> silent(provenance));
  }

  /**
   * What the pack says now; of one that is retired or cannot be read any more, what it said last.
   */
  public Optional<ContentPack> contents(PackId pack) {
    return isShipped(pack) || !stored.current().containsKey(pack)
        ? examined(pack).map(ExaminedPack::pack)
        : stored.lastReadable(pack);
  }

  private static ContentPack silent(Provenance from) {
    PackHeader header =
        new PackHeader(
            from.pack(),
            from.packVersion(),
            from.pack().value(),
            "A pack that is not here any more.",
            new Language("und"),
            "unknown");
    return ContentPack.of(
        new PackParts(
            header, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of()));
  }

  /** All packs with their examinations: those that were shipped first. */
  public List<ExaminedPack> allExamined() {
    return Stream.concat(shipped.values().stream(), imported.all().stream())
        .map(this::written)
        .toList();
  }

  /** How pages mark the pack's foreign terms. */
  public ForeignTerms terms(ContentPack pack) {
    return terms.get(pack, ForeignTerms::new);
  }

  /** All banks, those of the shipped packs first. */
  public List<Bank> all() {
    return allExamined().stream().map(ExaminedPack::bank).toList();
  }
}
