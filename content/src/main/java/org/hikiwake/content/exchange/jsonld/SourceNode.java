package org.hikiwake.content.exchange.jsonld;

import java.net.URI;
import org.hikiwake.core.reading.Source;
import org.jspecify.annotations.Nullable;

/** A source outside the readings. */
final class SourceNode {

  private SourceNode() {}

  static Node of(Source source) {
    URI url = source.url();
    return Node.named(Folder.SOURCES.iri(source.id()), "Source", "CreativeWork")
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("published", source.date())
        .put("url", url == null ? null : url.toString());
  }

  static Source read(Fields fields) {
    return new Source(
        fields.id(Folder.SOURCES),
        fields.text("title"),
        fields.text("publisher"),
        fields.date("published"),
        uri(fields.textOrNull("url")));
  }

  private static @Nullable URI uri(@Nullable String url) {
    return url == null ? null : URI.create(url);
  }
}
