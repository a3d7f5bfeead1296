package org.hikiwake.web.intake;

import java.util.List;
import org.hikiwake.content.change.EntryChange;
import org.hikiwake.content.change.PackChanges;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A page of what is different between two versions.
 *
 * @param shown the entries on this page
 */
public record ChangesPart(
    long added, long changed, long removed, List<EntryChange> shown, Paging paging) {

  private static final int PER_PAGE = 50;

  static ChangesPart of(PackChanges changes, String address, @Nullable String page) {
    Paging paging = Paging.of(address, page, changes.entries().size(), PER_PAGE);
    return new ChangesPart(
        changes.count(EntryChange.Kind.ADDED),
        changes.count(EntryChange.Kind.CHANGED),
        changes.count(EntryChange.Kind.REMOVED),
        paging.of(changes.entries(), PER_PAGE),
        paging);
  }
}
