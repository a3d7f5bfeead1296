package org.hikiwake.content.pack;

import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.value.Language;

/** What stands under {@code pack}. */
record HeaderEntry(
    String id, String version, String title, String description, String language, String licence) {

  static HeaderEntry of(PackHeader header) {
    return new HeaderEntry(
        header.id().value(),
        header.version().text(),
        header.title(),
        header.description(),
        header.language().tag(),
        header.licence());
  }

  PackHeader toModel() {
    return new PackHeader(
        new PackId(id),
        new PackVersion(version),
        title,
        description,
        new Language(language),
        licence);
  }
}
