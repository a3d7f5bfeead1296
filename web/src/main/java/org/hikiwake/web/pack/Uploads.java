package org.hikiwake.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.store.OneWriter;

/** What people sent and have yet to confirm. */
@ApplicationScoped
public class Uploads {

  /** What somebody sent and did not confirm is kept for so long. */
  private static final Duration WAITED_FOR = Duration.ofDays(1);

  private final OneWriter writer;
  private final UploadRows rows;
  private final ImportedVersionRows versions;
  private final PackContents contents;
  private final Clock clock;

  Uploads(
      OneWriter writer,
      UploadRows rows,
      ImportedVersionRows versions,
      PackContents contents,
      Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.versions = versions;
    this.contents = contents;
    this.clock = clock;
  }

  /** Keeps a pack until he who sent it confirms that he wants it. */
  public Upload keep(ContentPack pack, PersonId uploader) {
    PackContent content = PackContent.of(pack);
    PackId id = pack.header().id();
    return writer.write(
        () -> {
          forgetOld();
          contents.keep(content);
          int seen = (int) versions.count("key.pack", id.value());
          Upload upload = new Upload(RandomId.next(), id, seen, content.fingerprint(), uploader);
          rows.persist(row(upload));
          return upload;
        });
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
    rows.delete("uploadedAt < ?1", clock.instant().minus(WAITED_FOR));
    contents.forgetUnused();
  }

  /** What he sent, as long as he neither confirmed nor dropped it. */
  public Optional<Upload> find(String id, PersonId uploader) {
    return RandomId.isOne(id)
        ? rows.find("id = ?1 and uploader = ?2", id, uploader.value())
            .firstResultOptional()
            .map(Uploads::model)
        : Optional.empty();
  }

  private static Upload model(UploadEntity row) {
    return new Upload(
        row.id, new PackId(row.pack), row.seen, row.content, new PersonId(row.uploader));
  }

  /** What stands in it; nothing where it was dropped meanwhile. */
  public Optional<ContentPack> pack(Upload upload) {
    return contents.find(upload.content());
  }

  /** Drops what somebody sent. */
  public void drop(Upload upload) {
    writer.write(
        () -> {
          rows.deleteById(upload.id());
          contents.forgetUnused();
        });
  }

  /**
   * Takes it away as a part of other work.
   *
   * @return whether it was there still
   */
  boolean take(Upload upload) {
    return rows.deleteById(upload.id());
  }
}
