package org.hikiwake.web.pack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import org.hikiwake.content.pack.Loading;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.ContentPack;

/** What packs say, each once, whichever version or upload says it. */
@ApplicationScoped
class PackContents {

  /** Packs of which more than one version is looked at are few at one time. */
  private static final int MOST_READ = 20;

  private final Cache<String, Loading> read = Caffeine.newBuilder().maximumSize(MOST_READ).build();
  private final ContentRows rows;

  PackContents(ContentRows rows) {
    this.rows = rows;
  }

  /**
   * The pack with that fingerprint; nothing where none is kept, or where it was kept by a Hikiwake
   * that took what this one refuses.
   */
  @ActivateRequestContext
  Optional<ContentPack> find(String fingerprint) {
    return load(fingerprint)
        .flatMap(
            loading -> loading.fold(loaded -> Optional.of(loaded.pack()), no -> Optional.empty()));
  }

  /** Why a pack that is kept cannot be read here; nothing where it can. */
  @ActivateRequestContext
  List<Problem> problems(String fingerprint) {
    return load(fingerprint)
        .map(loading -> loading.fold(loaded -> List.<Problem>of(), Loading.Rejected::problems))
        .orElse(List.of());
  }

  private Optional<Loading> load(String fingerprint) {
    return Optional.ofNullable(
        read.get(
            fingerprint,
            unread ->
                rows.findByIdOptional(unread)
                    .map(row -> new PackContent(unread, row.files).load())
                    .orElse(null)));
  }

  /** Keeps what a pack says, if nobody else said the same. */
  void keep(PackContent content) {
    if (rows.findByIdOptional(content.fingerprint()).isEmpty()) {
      ContentEntity row = new ContentEntity();
      row.fingerprint = content.fingerprint();
      row.files = content.files();
      rows.persistAndFlush(row);
    }
  }

  /** Drops what neither a version nor an upload says. */
  void forgetUnused() {
    rows.delete(
        "not exists (select 1 from ImportedVersionEntity v where v.content = fingerprint)"
            + " and not exists (select 1 from UploadEntity u where u.content = fingerprint)");
  }
}
