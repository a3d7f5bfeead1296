package org.hikiwake.web.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.web.pack.ExaminedPack;
import org.jspecify.annotations.Nullable;

/**
 * How much a pack contains.
 *
 * @param asked the questions that may be asked; null while they are being made
 * @param flawed those that did not pass; null while they are being made
 */
@Schema(name = "PackCounts")
public record Counts(
    int readings,
    int authors,
    int topics,
    int terms,
    int statements,
    int relations,
    @Nullable Integer asked,
    @Nullable Integer flawed) {

  static Counts of(ExaminedPack pack) {
    int asked = pack.bank().questions().size();
    return of(pack.pack().parts(), asked, pack.examination().all().size() - asked);
  }

  static Counts of(ContentPack pack) {
    return of(pack.parts(), null, null);
  }

  private static Counts of(PackParts parts, @Nullable Integer asked, @Nullable Integer flawed) {
    return new Counts(
        parts.readings().size(),
        parts.authors().size(),
        parts.topics().size(),
        parts.terms().size(),
        parts.statements().size(),
        parts.relations().size(),
        asked,
        flawed);
  }
}
