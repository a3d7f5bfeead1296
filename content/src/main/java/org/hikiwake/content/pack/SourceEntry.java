package org.hikiwake.content.pack;

import java.net.URI;
import java.net.URISyntaxException;
import org.hikiwake.core.reading.Source;
import org.hikiwake.core.reading.SourceId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** An entry of {@code sources}. */
record SourceEntry(String id, String title, String publisher, String date, @Nullable String url) {

  static SourceEntry of(Source source) {
    return new SourceEntry(
        source.id().value(),
        source.title(),
        source.publisher(),
        source.date().iso(),
        source.url() == null ? null : source.url().toString());
  }

  Source toModel() {
    return new Source(
        new SourceId(id), title, publisher, new PartialDate(date), url == null ? null : uri(url));
  }

  private static URI uri(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new InvalidValue(url, "\"" + url + "\" is not an address");
    }
  }
}
