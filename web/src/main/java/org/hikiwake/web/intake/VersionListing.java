package org.hikiwake.web.intake;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.web.pack.ImportedVersion;
import org.jspecify.annotations.Nullable;

/** A pack in its versions, as JSON. */
@Schema(name = "PackVersions")
public record VersionListing(
    String pack,
    @Schema(
            enumeration = {"ready", "being-made", "failed", "unreadable", "retired"},
            description =
                "How the current version stands: its questions are there, are being made, or could"
                    + " not be made; or this Hikiwake refuses what an earlier one took")
        String condition,
    @Schema(description = "The id of the course that it is private to; left out where it is open")
        @Nullable String course,
    @Schema(description = "The name of who brought it; left out where it comes with Hikiwake")
        @Nullable String owner,
    @Schema(description = "Why the current version cannot be read any more; else empty")
        List<PackFault.Item> problems,
    @Schema(description = "The latest first; that is the current one") List<Line> versions) {

  /** A version. */
  @Schema(name = "PackVersion")
  public record Line(
      String pack,
      String version,
      String title,
      @Schema(description = "The name of who imported it; left out where it was shipped")
          @Nullable String importedBy,
      @Nullable Instant importedAt) {

    static Line of(ImportedVersion version, String importer) {
      return new Line(
          version.pack().value(),
          version.version().text(),
          version.title(),
          importer,
          version.at());
    }
  }

  static List<PackFault.Item> items(List<Problem> problems) {
    return problems.stream().map(PackFault.Item::of).toList();
  }
}
