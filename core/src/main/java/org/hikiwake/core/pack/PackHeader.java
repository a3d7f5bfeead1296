package org.hikiwake.core.pack;

import org.hikiwake.core.value.Language;
import org.hikiwake.core.value.Text;

/**
 * What a pack says about itself.
 *
 * @param language the language of its sentences
 * @param licence the SPDX identifier under which the pack's own wording may be used
 */
public record PackHeader(
    PackId id,
    PackVersion version,
    String title,
    String description,
    Language language,
    String licence) {

  public PackHeader {
    title = Text.require(title, "a pack's title", 120);
    description = Text.require(description, "a pack's description", 600);
    licence = Text.require(licence, "a licence", 60);
  }
}
