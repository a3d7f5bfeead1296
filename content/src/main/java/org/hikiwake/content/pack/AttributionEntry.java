package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.authors;
import static org.hikiwake.content.pack.Entries.flag;

import java.util.List;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.jspecify.annotations.Nullable;

/** Between the keys that say who holds a statement and its attribution. */
final class AttributionEntry {

  private AttributionEntry() {}

  static Attribution toModel(
      List<String> holders, @Nullable Boolean together, @Nullable List<String> reportedBy) {
    return new Attribution(
        authors(holders), flag(together) ? Manner.JOINTLY : Manner.EACH, authors(reportedBy));
  }

  static @Nullable Boolean together(Attribution attribution) {
    return flag(attribution.manner() == Manner.JOINTLY);
  }
}
