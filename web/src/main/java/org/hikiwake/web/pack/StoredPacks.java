package org.hikiwake.web.pack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.Remembered;

/**
 * The packs that were imported, in all their versions, and those that somebody is about to import.
 * Every version stays, so that what was asked from it can always be shown with its paragraphs.
 */
@ApplicationScoped
public class StoredPacks {

  /** What somebody sent and did not confirm is kept for so long. */
  private static final Duration WAITED_FOR = Duration.ofDays(1);

  /** Packs of which more than one version is looked at are few at one time. */
  private static final int MOST_READ = 20;

  private final Cache<String, ContentPack> read =
      Caffeine.newBuilder().maximumSize(MOST_READ).build();

  private final OneWriter writer;
  private final ImportedVersionRows versions;
  private final RetirementRows retirements;
  private final UploadRows uploads;
  private final ContentRows contents;
  private final Clock clock;
  private final Remembered<Map<PackId, Current>> listing = new Remembered<>();

  StoredPacks(
      OneWriter writer,
      ImportedVersionRows versions,
      RetirementRows retirements,
      UploadRows uploads,
      ContentRows contents,
      Clock clock) {
    this.writer = writer;
    this.versions = versions;
    this.retirements = retirements;
    this.uploads = uploads;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * How an imported pack stands.
   *
   * @param version the last one
   */
  public record Current(ImportedVersion version, boolean retired) {}

  /** How all imported packs stand, by their ids and in their order. */
  @ActivateRequestContext
  public Map<PackId, Current> current() {
    return listing.get(clock.instant(), this::read);
  }

  private Map<PackId, Current> read() {
    Set<String> retired =
        retirements
            .list(
                "from RetirementEntity r where r.retired = true and not exists"
                    + " (select 1 from RetirementEntity l where l.key.pack = r.key.pack"
                    + " and l.key.number > r.key.number)")
            .stream()
            .map(row -> row.key.pack())
            .collect(Collectors.toSet());
    Map<PackId, Current> packs = new LinkedHashMap<>();
    versions.listAll(Sort.by("key.pack", "key.number")).stream()
        .map(StoredPacks::model)
        .forEach(v -> packs.put(v.pack(), new Current(v, retired.contains(v.pack().value()))));
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
    return retirements.list("key.pack", Sort.descending("key.number"), pack.value()).stream()
        .map(
            row ->
                new Retirement(
                    row.key.number(), row.retired, new PersonId(row.actor), row.decidedAt))
        .toList();
  }

  /** What the pack said in that version; nothing where it was never imported. */
  @ActivateRequestContext
  public Optional<ContentPack> pack(PackId pack, PackVersion version) {
    return versions
        .find("key.pack = ?1 and version = ?2", pack.value(), version.text())
        .firstResultOptional()
        .map(row -> pack(row.content));
  }

  /** What stands in a version, or in what somebody is about to import. */
  @ActivateRequestContext
  public ContentPack pack(String fingerprint) {
    return find(fingerprint)
        .orElseThrow(() -> new NoSuchElementException("No pack is stored as " + fingerprint));
  }

  /** The same where it may have been dropped meanwhile. */
  private Optional<ContentPack> find(String fingerprint) {
    return Optional.ofNullable(
        read.get(
            fingerprint,
            unread ->
                contents
                    .findByIdOptional(unread)
                    .map(row -> new PackContent(unread, row.files).pack())
                    .orElse(null)));
  }

  // --- bringing one in

  /** Keeps a pack until he who sent it confirms that he wants it. */
  public Upload keep(ContentPack pack, PersonId uploader) {
    PackContent content = PackContent.of(pack);
    PackId id = pack.header().id();
    return writer.write(
        () -> {
          forgetOld();
          if (contents.findByIdOptional(content.fingerprint()).isEmpty()) {
            contents.persistAndFlush(row(content));
          }
          int seen = (int) versions.count("key.pack", id.value());
          Upload upload = new Upload(RandomId.next(), id, seen, content.fingerprint(), uploader);
          uploads.persist(row(upload));
          return upload;
        });
  }

  private static ContentEntity row(PackContent content) {
    ContentEntity row = new ContentEntity();
    row.fingerprint = content.fingerprint();
    row.files = content.files();
    return row;
  }

  private UploadEntity row(Upload upload) {
    UploadEntity row = new UploadEntity();
    row.id = upload.id();
    row.pack = upload.pack().value();
    row.seen = upload.seen();
    row.content = upload.content();
    row.uploader = upload.uploader().value();
    row.uploadedAt = clock.instant();
    return row;
  }

  private void forgetOld() {
    uploads.delete("uploadedAt < ?1", clock.instant().minus(WAITED_FOR));
    forgetUnused();
  }

  private void forgetUnused() {
    contents.delete(
        "not exists (select 1 from ImportedVersionEntity v where v.content = fingerprint)"
            + " and not exists (select 1 from UploadEntity u where u.content = fingerprint)");
  }

  /** What he sent, as long as he neither confirmed nor dropped it. */
  public Optional<Upload> upload(String id, PersonId uploader) {
    return uploads
        .find("id = ?1 and uploader = ?2", id, uploader.value())
        .firstResultOptional()
        .map(
            row ->
                new Upload(
                    row.id,
                    new PackId(row.pack),
                    row.seen,
                    row.content,
                    new PersonId(row.uploader)));
  }

  /** Drops what somebody sent. */
  public void drop(Upload upload) {
    writer.write(
        () -> {
          uploads.deleteById(upload.id());
          forgetUnused();
        });
  }

  /**
   * Makes what somebody sent the current version of its pack; one that was retired comes back.
   *
   * @return false where another version came meanwhile, or it was confirmed already; nothing is
   *     written then
   */
  public boolean confirm(Upload upload) {
    boolean confirmed =
        find(upload.content()).filter(pack -> writer.write(() -> append(upload, pack))).isPresent();
    listing.forget();
    return confirmed;
  }

  private boolean append(Upload upload, ContentPack pack) {
    long now = versions.count("key.pack", upload.pack().value());
    boolean isNext = now == upload.seen() && uploads.deleteById(upload.id());
    if (isNext) {
      versions.persist(row(upload, pack));
      decide(upload.pack(), false, upload.uploader());
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
    return row;
  }

  // --- taking one out

  /** Retires a pack, or brings it back; where it is so already, nothing is written. */
  public void retire(PackId pack, boolean retired, PersonId actor) {
    writer.write(() -> decide(pack, retired, actor));
    listing.forget();
  }

  private void decide(PackId pack, boolean retired, PersonId actor) {
    List<Retirement> before = retirements(pack);
    boolean isRetired = !before.isEmpty() && before.get(0).retired();
    if (isRetired != retired) {
      RetirementEntity row = new RetirementEntity();
      row.key = new PackNumber(pack.value(), before.size() + 1);
      row.retired = retired;
      row.actor = actor.value();
      row.decidedAt = clock.instant();
      retirements.persist(row);
    }
  }
}
