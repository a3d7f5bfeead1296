package org.hikiwake.web.site;

import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Citation;

/** What citations open for him who looks at a page. */
@FunctionalInterface
public interface Openings {

  /** Nothing, as where nobody gave a text. */
  Openings NONE = (pack, citation) -> Optional.empty();

  /**
   * What the citation opens.
   *
   * @param pack by which it counts the paragraphs
   */
  Optional<Opening> of(ContentPack pack, Citation.InReading citation);
}
