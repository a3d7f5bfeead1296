package org.hikiwake.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hikiwake.content.change.PackChanges;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.pack.Condition;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Examining;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.pack.Retirement;
import org.hikiwake.web.pack.StoredPacks;
import org.hikiwake.web.pack.StoredPacks.Current;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The packs that there are for whoever asks, in their versions, and what their owners do to them.
 */
@ApplicationScoped
class Packs {

  /** Whoever asks waits so long for questions that are being made, and is told so then. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final PackDoor door;
  private final Reach reach;
  private final Library library;
  private final StoredPacks stored;
  private final Examining examining;
  private final Ownership ownership;
  private final Room room;
  private final Impacts impacts;

  Packs(
      PackDoor door,
      Reach reach,
      Library library,
      StoredPacks stored,
      Examining examining,
      Ownership ownership,
      Room room,
      Impacts impacts) {
    this.door = door;
    this.reach = reach;
    this.library = library;
    this.stored = stored;
    this.examining = examining;
    this.ownership = ownership;
    this.room = room;
    this.impacts = impacts;
  }

  // --- all of them

  /** The packs that came with Hikiwake. */
  List<ExaminedPack> shipped() {
    return door.all().stream().filter(pack -> library.isShipped(id(pack))).toList();
  }

  private static PackId id(ExaminedPack pack) {
    return pack.pack().header().id();
  }

  /** Those that were imported and are open to whoever asks, the retired ones last. */
  List<Current> imported() {
    return stored.current().values().stream()
        .filter(current -> !library.isShipped(current.version().pack()))
        .filter(current -> reach.isSeen(current.version().pack()))
        .sorted(Comparator.comparing(Current::retired))
        .toList();
  }

  // --- one of them

  /**
   * The pack that somebody names.
   *
   * @throws Fault where there is none, or it is closed to him
   */
  PackId known(String pack) {
    return Optional.of(read(pack))
        .filter(reach::isSeen)
        .filter(id -> stored.current().containsKey(id) || library.contents(id).isPresent())
        .orElseThrow(Packs::unknown);
  }

  private static PackId read(String pack) {
    try {
      return new PackId(pack);
    } catch (InvalidValue e) {
      throw unknown();
    }
  }

  static Fault unknown() {
    return new Fault(Kind.UNKNOWN_PACK, "The page Packs lists those that there are.");
  }

  /** The version that comes with Hikiwake; nothing where none does. */
  Optional<PackHeader> shipped(PackId pack) {
    return Optional.of(pack)
        .filter(library::isShipped)
        .flatMap(this::contents)
        .map(ContentPack::header);
  }

  /** How an imported pack stands; nothing for one that was shipped. */
  Optional<Current> current(PackId pack) {
    return library.isShipped(pack) ? Optional.empty() : stored.current(pack);
  }

  /** What the pack says now; of one that cannot be read any more, what it said last of what can. */
  Optional<ContentPack> contents(PackId pack) {
    return library.contents(pack);
  }

  /** The pack with its questions, where they are at hand without waiting. */
  Optional<ExaminedPack> examined(ContentPack contents) {
    return door.all().stream().filter(pack -> pack.pack().equals(contents)).findFirst();
  }

  /** How many questions of it may be asked; nothing while none are at hand. */
  Optional<Integer> questions(PackId pack) {
    return door.all().stream()
        .filter(one -> id(one).equals(pack))
        .map(one -> one.bank().questions().size())
        .findFirst();
  }

  /** How the current version of a pack stands; nothing where it is retired. */
  Optional<Condition> condition(PackId pack) {
    return current(pack).isEmpty() ? Optional.of(Condition.READY) : library.condition(pack);
  }

  /** Why the current version cannot be read any more; nothing where it can. */
  List<Problem> problems(PackId pack) {
    return current(pack).map(Current::version).map(stored::problems).orElse(List.of());
  }

  /**
   * What was imported of it, the latest first, as far as whoever asks may see it: also where one is
   * shipped under that id by now, which is current then.
   */
  List<ImportedVersion> versions(PackId pack) {
    return reach.areVersionsSeen(pack) ? stored.versions(pack) : List.of();
  }

  /** When and by whom it was retired; nothing where it is not, or is shipped. */
  Optional<Retirement> retirement(PackId pack) {
    return current(pack).isEmpty()
        ? Optional.empty()
        : stored.retirements(pack).stream().findFirst().filter(Retirement::retired);
  }

  /** The numbers of its versions, the latest first. */
  List<String> numbers(PackId pack) {
    return Stream.concat(
            shipped(pack).map(PackHeader::version).stream(),
            versions(pack).stream().map(ImportedVersion::version))
        .map(PackVersion::text)
        .distinct()
        .toList();
  }

  /**
   * The pack in one of its versions.
   *
   * @param version the last that can be read if not said
   * @throws Fault where there is none, or it cannot be read any more
   */
  ContentPack version(PackId pack, @Nullable String version) {
    Optional<ContentPack> now = contents(pack);
    return version == null
        ? now.orElseThrow(Packs::unreadable)
        : now.filter(one -> one.header().version().text().equals(version))
            .or(() -> imported(pack, version).map(this::readable))
            .orElseThrow(Packs::unknownVersion);
  }

  private Optional<ImportedVersion> imported(PackId pack, String version) {
    return parsed(version)
        .flatMap(
            wanted -> versions(pack).stream().filter(v -> v.version().equals(wanted)).findFirst());
  }

  private static Optional<PackVersion> parsed(String version) {
    try {
      return Optional.of(new PackVersion(version));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private ContentPack readable(ImportedVersion version) {
    return stored.pack(version).orElseThrow(Packs::unreadable);
  }

  static Fault unknownVersion() {
    return new Fault(Kind.UNKNOWN_ADDRESS, "The page of the pack lists the versions that it has.");
  }

  private static Fault unreadable() {
    return new Fault(
        Kind.UNACCEPTABLE,
        "This version was taken by an earlier Hikiwake and cannot be read by this one. Import a"
            + " later version in which it is mended.");
  }

  // --- what changes between two versions

  /** Two versions of a pack, and what is different between them. */
  record Comparison(ContentPack before, ContentPack after, PackChanges changes) {}

  /**
   * Compares two versions.
   *
   * @param from the one before the current if not said
   * @param to the current one if not said
   */
  Comparison compare(PackId pack, @Nullable String from, @Nullable String to) {
    List<String> numbers = numbers(pack);
    if (numbers.isEmpty()) {
      throw unreadable();
    }
    ContentPack after = version(pack, to == null ? numbers.get(0) : to);
    ContentPack before =
        version(pack, from == null ? numbers.get(Math.min(1, numbers.size() - 1)) : from);
    return new Comparison(before, after, PackChanges.between(before, after));
  }

  /**
   * What the later version does to what was made of the earlier one.
   *
   * @throws Fault while the questions of either are being made
   */
  Impact impact(PackId pack, Comparison compared) {
    return impacts.of(examined(pack, compared.before()), examined(pack, compared.after()));
  }

  private ExaminedPack examined(PackId pack, ContentPack contents) {
    return library
        .examined(pack)
        .filter(now -> now.pack().equals(contents))
        .or(() -> made(pack, contents))
        .orElseThrow(
            () ->
                new Fault(Kind.BEING_MADE, "Its questions are being made. Try again in a minute."));
  }

  private Optional<ExaminedPack> made(PackId pack, ContentPack contents) {
    CompletableFuture<ExaminedPack> making =
        examining.ofUpload(
            imported(pack, contents.header().version().text())
                .map(ImportedVersion::content)
                .orElseThrow(Packs::unknownVersion));
    Optional<ExaminedPack> made = Examining.within(PATIENCE, making);
    if (making.isCompletedExceptionally()) {
      throw new Fault(
          Kind.NOT_MADE,
          "No questions could be made of version " + contents.header().version() + ".");
    }
    return made;
  }

  // --- what its owner does

  /**
   * Retires a pack of his.
   *
   * @throws Fault where it is not his, or stays
   */
  void retire(PackId pack, Person actor) {
    requireOwned(pack, actor);
    stored.retire(pack, true, actor.id());
  }

  /**
   * Brings back a pack of his.
   *
   * @return why it cannot be; nothing where it was
   * @throws Fault where it is not his, or stays
   */
  Optional<Objection> bringBack(PackId pack, Person actor) {
    requireOwned(pack, actor);
    if (room.isFull(pack)) {
      return Optional.of(room.objection());
    }
    stored.retire(pack, false, actor.id());
    return Optional.empty();
  }

  /**
   * Tries once more to make the questions of a pack of his.
   *
   * @throws Fault where it is not his, or stays
   */
  void examineAgain(PackId pack, Person actor) {
    requireOwned(pack, actor);
    library.examineAgain(pack);
  }

  /**
   * Says to whom a pack of his is open.
   *
   * @param course one that he teaches; null for everybody
   * @throws Fault where it is not his, or stays
   */
  void open(PackId pack, @Nullable CourseId course, Person actor) {
    requireOwned(pack, actor);
    stored.open(pack, course, actor.id());
  }

  /** Whether he may do all this to it. */
  boolean isOwned(PackId pack, Person person) {
    return ownership.isOwned(pack, person);
  }

  /**
   * Lets only his through.
   *
   * @throws Fault where it is not his, or stays
   */
  void requireOwned(PackId pack, Person actor) {
    if (current(pack).isEmpty()) {
      throw new Fault(Kind.UNACCEPTABLE, "This pack comes with Hikiwake, and stays.");
    }
    if (!isOwned(pack, actor)) {
      throw new Fault(
          Kind.NOT_YOURS, "Only who imported the pack, or an administrator, can do this.");
    }
  }
}
