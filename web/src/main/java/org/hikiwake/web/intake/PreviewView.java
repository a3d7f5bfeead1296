package org.hikiwake.web.intake;

import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.pack.Upload;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent, before he imports it.
 *
 * @param next what it changes; null where there was no such pack before
 */
public record PreviewView(Upload upload, PackHeader header, Counts counts, @Nullable Next next) {

  /** What a further version changes, and whom that touches. */
  public record Next(String before, ChangesPart changes, ImpactView impact) {}
}
