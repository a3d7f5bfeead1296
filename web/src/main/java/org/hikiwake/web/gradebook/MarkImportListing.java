package org.hikiwake.web.gradebook;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the imports of marks into a course, as JSON. */
@Schema(name = "MarkImportListing")
public record MarkImportListing(
    List<ImportResource> imports,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {

  /** That somebody imported marks, or took such an import back. */
  @Schema(name = "MarkImport")
  public record ImportResource(
      @Schema(description = "In the course, counted from 1") int number,
      @Schema(description = "The name of the file; left out for none") @Nullable String file,
      String reason,
      @Schema(description = "The number of the import that it takes back; left out for an import")
          @Nullable Integer takesBack,
      @Schema(description = "How many marks came with it") long marks,
      @Schema(description = "Whether it can still be taken back") boolean open,
      @Schema(description = "The id of the person") String by,
      Instant at) {

    static ImportResource of(MarkSetting.Listed listed) {
      MarkImport one = listed.one();
      return new ImportResource(
          one.number(),
          one.file().isEmpty() ? null : one.file(),
          one.reason(),
          one.takesBack(),
          listed.marks(),
          listed.open(),
          one.actor().value(),
          one.at());
    }

    /** Numbers have at most nine digits. */
    String key() {
      return "%09d".formatted(number);
    }
  }
}
