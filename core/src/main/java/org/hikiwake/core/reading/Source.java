package org.hikiwake.core.reading;

import java.net.URI;
import java.util.Set;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.PartialDate;
import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something outside the readings that proves what they leave open.
 *
 * @param url where it can be read, over http or https; null where it is only in print
 */
public record Source(
    SourceId id, String title, String publisher, PartialDate date, @Nullable URI url) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  public Source {
    title = Text.require(title, "a source's title", 300);
    publisher = Text.require(publisher, "a publisher", 200);
    if (url != null && (url.getScheme() == null || !SCHEMES.contains(url.getScheme()))) {
      throw new InvalidValue(url.toString(), "\"" + url + "\" is not an http or https address");
    }
  }
}
