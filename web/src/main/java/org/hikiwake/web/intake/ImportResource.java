package org.hikiwake.web.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.Upload;
import org.hikiwake.web.site.Part;
import org.jspecify.annotations.Nullable;

/** A pack that somebody sent, before he imports it, as JSON. */
@Schema(name = "PackImport")
public record ImportResource(
    @Schema(description = "By which it is looked at and confirmed; left out where nothing is to be")
        @Nullable String id,
    String pack,
    String version,
    String title,
    @Schema(
            enumeration = {"being-made", "ready", "current"},
            description =
                "Its questions are being made and examined, ask again in some seconds; it can be"
                    + " confirmed; or the current version says the same, and nothing is to be done")
        String state,
    @Schema(description = "The version whose place it takes; left out where there was no such pack")
        @Nullable String before,
    @Schema(description = "What it contains; the questions only once they are made") Counts counts,
    @Schema(description = "What it changes; left out for a first version")
        @Nullable ChangesResource changes) {

  static ImportResource making(Preview.BeingMade making) {
    return of(making.sent(), making.pack().header(), "being-made", Counts.of(making.pack()));
  }

  private static ImportResource of(Upload sent, PackHeader header, String state, Counts counts) {
    return new ImportResource(
        sent.id(),
        sent.pack().value(),
        header.version().text(),
        header.title(),
        state,
        null,
        counts,
        null);
  }

  static ImportResource ready(Preview.Ready ready, Part part) {
    ImportResource made =
        of(ready.sent(), ready.pack().pack().header(), "ready", Counts.of(ready.pack()));
    ImportedVersion before = ready.before();
    return before == null
        ? made
        : new ImportResource(
            made.id(),
            made.pack(),
            made.version(),
            made.title(),
            made.state(),
            before.version().text(),
            made.counts(),
            changes(ready, made.version(), part));
  }

  private static @Nullable ChangesResource changes(Preview.Ready ready, String to, Part part) {
    Preview.Next next = ready.next();
    return next == null
        ? null
        : ChangesResource.of(
            next.before().version().text(), to, next.changes(), next.impact(), part);
  }
}
