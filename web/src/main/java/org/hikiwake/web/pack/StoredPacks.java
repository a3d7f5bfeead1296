package org.hikiwake.web.pack;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.Remembered;
import org.jspecify.annotations.Nullable;

/**
 * The packs that were imported, in all their versions. Every version stays, so that what was asked
 * from it can always be shown with its paragraphs.
 */
@ApplicationScoped
public class StoredPacks {

  private final OneWriter writer;
  private final ImportedVersionRows versions;
  private final Retirements retirements;
  private final Reaches reaches;
  private final Uploads uploads;
  private final PackContents contents;
  private final Clock clock;
  private final Remembered<Map<PackId, Current>> listing = new Remembered<>();

  StoredPacks(
      OneWriter writer,
      ImportedVersionRows versions,
      Retirements retirements,
      Reaches reaches,
      Uploads uploads,
      PackContents contents,
      Clock clock) {
    this.writer = writer;
    this.versions = versions;
    this.retirements = retirements;
    this.reaches = reaches;
    this.uploads = uploads;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * How an imported pack stands.
   *
   * @param version the last one
   * @param course to which alone it is open; null where it is open to all
   */
  public record Current(ImportedVersion version, boolean retired, @Nullable CourseId course) {

    /** The course that it is private to. */
    public Optional<CourseId> onlyFor() {
      return Optional.ofNullable(course);
    }
  }

  /** How all imported packs stand, by their ids and in their order. */
  @ActivateRequestContext
  public Map<PackId, Current> current() {
    return listing.get(clock.instant(), this::read);
  }

  /**
   * To whom a pack is open is written with its first version, and read after it: no pack that is
   * private is ever seen without that.
   */
  private Map<PackId, Current> read() {
    List<ImportedVersionEntity> imported = versions.listAll(Sort.by("key.pack", "key.number"));
    Set<PackId> retired = retirements.now();
    Map<PackId, CourseId> courses = reaches.now();
    Map<PackId, Current> packs = new LinkedHashMap<>();
    imported.stream()
        .map(StoredPacks::model)
        .forEach(
            v ->
                packs.put(
                    v.pack(), new Current(v, retired.contains(v.pack()), courses.get(v.pack()))));
    return packs;
  }

  private static ImportedVersion model(ImportedVersionEntity row) {
    return new ImportedVersion(
        new PackId(row.key.pack()),
        row.key.number(),
        new PackVersion(row.version),
        row.title,
        row.content,
        new PersonId(row.importer),
        row.importedAt);
  }

  /** How a pack stands as it is now, whatever was remembered. */
  public Optional<Current> current(PackId pack) {
    listing.forget();
    return Optional.ofNullable(current().get(pack));
  }

  /** The versions of a pack, the latest first. */
  public List<ImportedVersion> versions(PackId pack) {
    return versions.list("key.pack", Sort.descending("key.number"), pack.value()).stream()
        .map(StoredPacks::model)
        .toList();
  }

  /** Whose pack it is: who brought its first version. */
  public Optional<PersonId> owner(PackId pack) {
    return versions
        .findByIdOptional(new PackNumber(pack.value(), 1))
        .map(row -> new PersonId(row.importer));
  }

  /** When and by whom the pack was retired and brought back, the latest first. */
  public List<Retirement> retirements(PackId pack) {
    return retirements.of(pack);
  }

  /** What the pack said in that version; nothing where it was never imported, or is unreadable. */
  @ActivateRequestContext
  public Optional<ContentPack> pack(PackId pack, PackVersion version) {
    return versions
        .find("key.pack = ?1 and version = ?2", pack.value(), version.text())
        .firstResultOptional()
        .flatMap(row -> contents.find(row.content));
  }

  /** What stands in a version; nothing where this Hikiwake refuses what an earlier one took. */
  public Optional<ContentPack> pack(ImportedVersion version) {
    return pack(version.content());
  }

  /** The same for a version or an upload by its fingerprint. */
  Optional<ContentPack> pack(String fingerprint) {
    return contents.find(fingerprint);
  }

  /** Why a version cannot be read; nothing where it can. */
  public List<Problem> problems(ImportedVersion version) {
    return contents.problems(version.content());
  }

  /**
   * What the pack says now; where that cannot be read, what it said last of what can be.
   *
   * @return nothing where no version can be read
   */
  @ActivateRequestContext
  public Optional<ContentPack> lastReadable(PackId pack) {
    return Optional.ofNullable(current().get(pack))
        .flatMap(now -> contents.find(now.version().content()))
        .or(() -> versions(pack).stream().flatMap(v -> pack(v).stream()).findFirst());
  }

  // --- bringing one in

  /**
   * Makes what somebody sent the current version of its pack; one that was retired comes back.
   *
   * @param course to which alone a pack is open that there was not before; null for all
   * @return false where another version came meanwhile, or it was confirmed already; nothing is
   *     written then
   */
  public boolean confirm(Upload upload, @Nullable CourseId course) {
    boolean confirmed =
        uploads
            .pack(upload)
            .filter(pack -> writer.write(() -> append(upload, pack, course)))
            .isPresent();
    listing.forget();
    return confirmed;
  }

  private boolean append(Upload upload, ContentPack pack, @Nullable CourseId course) {
    long now = versions.count("key.pack", upload.pack().value());
    boolean isNext = now == upload.seen() && uploads.take(upload);
    if (isNext) {
      versions.persist(row(upload, pack));
      retirements.decide(upload.pack(), false, upload.uploader());
      if (now == 0) {
        reaches.decide(upload.pack(), course, upload.uploader());
      }
    }
    return isNext;
  }

  private ImportedVersionEntity row(Upload upload, ContentPack pack) {
    ImportedVersionEntity row = new ImportedVersionEntity();
    row.key = new PackNumber(upload.pack().value(), upload.seen() + 1);
    row.version = pack.header().version().text();
    row.title = pack.header().title();
    row.content = upload.content();
    row.importer = upload.uploader().value();
    row.importedAt = clock.instant();
    row.upload = upload.id();
    return row;
  }

  /** What became of something that he sent and confirmed. */
  public Optional<ImportedVersion> confirmed(String upload, PersonId uploader) {
    return RandomId.isOne(upload)
        ? versions
            .find("upload = ?1 and importer = ?2", upload, uploader.value())
            .firstResultOptional()
            .map(StoredPacks::model)
        : Optional.empty();
  }

  // --- taking one out, and keeping it to a course

  /** Retires a pack, or brings it back; where it is so already, nothing is written. */
  public void retire(PackId pack, boolean retired, PersonId actor) {
    writer.write(() -> retirements.decide(pack, retired, actor));
    listing.forget();
  }

  /**
   * Says to whom a pack is open; where it is so already, nothing is written.
   *
   * @param course to which alone it is; null for all
   */
  public void open(PackId pack, @Nullable CourseId course, PersonId actor) {
    writer.write(() -> reaches.decide(pack, course, actor));
    listing.forget();
  }
}
